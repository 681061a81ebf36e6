package penholder.check.book;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import penholder.SampleTexts;
import penholder.check.CheckedText;
import penholder.check.Surroundings;
import penholder.library.Library;
import penholder.library.StandingTitle;
import penholder.model.Resolution;

/**
 * How often each rule speaks on an adopted text of which the samples have the text before it, when
 * it knows that text: {@code mvn test -Dtest=SeriesSamplesTest}; with {@code
 * -Dpenholder.rule=R-FN-1} every finding of one rule.
 */
class SeriesSamplesTest {
  private static final int OLDER = 76;

  @Test
  void adoptedTextsGiveFewFindingsWhereTheTextBeforeIsKnown() {
    Optional<Path> folder = SampleTexts.folder();
    assumeTrue(folder.isPresent(), "no samples folder beside this checkout");
    List<Resolution> texts = SampleTexts.all(folder.get());
    Map<String, Resolution> older = new HashMap<>();
    texts.stream()
        .filter(text -> text.header().session().number() == OLDER)
        .sorted(Comparator.comparing(SampleTexts::symbol))
        .forEach(text -> older.putIfAbsent(key(text), text));
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Long> nanos = new TreeMap<>();
    int pairs = 0;
    for (Resolution text : texts) {
      Resolution before = older.get(key(text));
      if (before != null && text.header().session().number() > OLDER) {
        pairs++;
        Surroundings around =
            new Surroundings(
                Optional.of(before), Optional.empty(), () -> new Library(List.of(before)));
        CheckedText checked = new CheckedText(text, around);
        for (RuleBook.Entry entry : RuleBook.usual().entries()) {
          long start = System.nanoTime();
          entry.rule().in(checked);
          nanos.merge(entry.rule().id(), System.nanoTime() - start, Long::sum);
        }
        for (RuleBook.Found found : RuleBook.usual().check(checked)) {
          counts.merge(found.severity().word() + " " + found.rule().id(), 1, Integer::sum);
          CheckSamplesTest.show(SampleTexts.symbol(text).toString(), found);
        }
      }
    }
    System.out.printf("%d texts with the text before%n", pairs);
    counts.forEach(
        (rule, count) ->
            System.out.printf(
                "%6d %s %d ms%n",
                count, rule, nanos.get(rule.replaceFirst(".* ", "")) / 1_000_000));
  }

  private static String key(Resolution text) {
    return StandingTitle.of(text.header().title()).key();
  }
}
