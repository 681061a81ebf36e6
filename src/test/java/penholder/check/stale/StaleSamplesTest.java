package penholder.check.stale;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import penholder.SampleTexts;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Rule;
import penholder.check.Surroundings;
import penholder.library.Library;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.Session;

/**
 * How the rules fare on series of which the samples have two sessions: the older text as the draft
 * of the newer session, and the newer one as it was adopted, as if it were still a draft. {@code
 * -Dpenholder.rule=R-STALE-4} prints each find of one rule.
 */
class StaleSamplesTest {
  private static final String RULE = System.getProperty("penholder.rule", "");
  private static final int DRAFTED = 0;
  private static final int CHANGED = 1;
  private static final int ADOPTED = 2;

  @Test
  void whatIsStaleInAnOlderTextWasMostlyChangedInTheNewerOne() {
    Optional<Path> folder = SampleTexts.folder();
    assumeTrue(folder.isPresent(), "no samples folder beside this checkout");
    Map<String, Resolution> older = new HashMap<>();
    List<Resolution> newer = new ArrayList<>();
    for (Resolution text : SampleTexts.all(folder.get())) {
      if (text.header().session().number() == 76) {
        older.put(text.header().title(), text);
      } else {
        newer.add(text);
      }
    }
    Map<String, int[]> counts = new TreeMap<>();
    int pairs = 0;
    for (Resolution text : newer) {
      Resolution base = older.get(text.header().title());
      if (base != null) {
        pairs++;
        count(draft(base, text.header().session()), base, text, DRAFTED, counts);
        count(draft(text, text.header().session()), base, text, ADOPTED, counts);
      }
    }
    System.out.printf("%d pairs%n", pairs);
    counts.forEach(
        (rule, n) ->
            System.out.printf(
                "%-11s in the older text as a draft %4d, of these changed later %4d; left in the newer text %4d%n",
                rule, n[DRAFTED], n[CHANGED], n[ADOPTED]));
  }

  private static void count(
      Resolution draft, Resolution base, Resolution adopted, int which, Map<String, int[]> counts) {
    Surroundings around =
        new Surroundings(Optional.of(base), Optional.empty(), () -> new Library(List.of()));
    for (Rule rule : StaleRules.all()) {
      for (Deviation one : rule.in(new CheckedText(draft, around))) {
        int[] n = counts.computeIfAbsent(rule.id(), id -> new int[3]);
        n[which]++;
        boolean stays = standsIn(adopted, one);
        if (which == DRAFTED && !stays) {
          n[CHANGED]++;
        }
        if (rule.id().equals(RULE)) {
          String sort = which == ADOPTED ? "left" : stays ? "stays" : "changed";
          System.out.println(sort + " " + SampleTexts.symbol(base) + " " + shown(one));
        }
      }
    }
  }

  /** Whether the newer text has the marked words with those around them. */
  private static boolean standsIn(Resolution adopted, Deviation one) {
    String words = one.passage().words();
    String around =
        words.substring(Math.max(0, one.start() - 60), Math.min(words.length(), one.end() + 10));
    return Places.of(adopted).row().stream()
        .anyMatch(placed -> placed.clause().words().contains(around));
  }

  private static String shown(Deviation one) {
    String words = one.passage().words();
    return "%s: %s[%s]%s"
        .formatted(
            one.passage().label(),
            words.substring(Math.max(0, one.start() - 90), one.start()),
            one.marked(),
            words.substring(one.end(), Math.min(words.length(), one.end() + 50)));
  }

  private static Resolution draft(Resolution text, Session session) {
    Header header = text.header();
    return text.with(
        new Header(
            header.title(), session, header.agendaTitle(), new Draft(Optional.empty(), Map.of())));
  }
}
