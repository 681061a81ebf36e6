package penholder.check.stale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Passage;

/** R-STALE-3: a plan with a number, "Work Plan III", whose successor the text names as well. */
final class Succeeded extends StaleRule {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b((?:[A-Z][a-z]+ )?(?:Plan|Programme|Strategy|Framework|Phase|Agenda))[ \u00a0]([IVX]+)\\b");

  Succeeded() {
    super(
        "R-STALE-3",
        "A plan with a number is over when the text names the one that follows it: \"Work Plan III\""
            + " beside \"Work Plan IV\".");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    Verbs verbs = new Verbs(words);
    List<StaleFact> found = new ArrayList<>();
    Matcher matcher = NUMBERED.matcher(words);
    while (matcher.find()) {
      int number = ROMAN.indexOf(matcher.group(2));
      int last = latest(moment).getOrDefault(matcher.group(1), number);
      if (number >= 0 && number < last && !verbs.recallBefore(matcher.start())) {
        found.add(
            new StaleFact(
                matcher.start(),
                matcher.end(),
                "The text itself names %s %s, which follows this one: say what came of %s, or leave it out."
                    .formatted(matcher.group(1), ROMAN.get(last), matcher.group())));
      }
    }
    return found;
  }

  /** The last number of each plan of a text. */
  private record Latest(Map<String, Integer> numbers) {}

  private static Map<String, Integer> latest(Moment moment) {
    return moment.text().once(Latest.class, Succeeded::latest).numbers();
  }

  private static Latest latest(CheckedText text) {
    Map<String, Integer> latest = new HashMap<>();
    for (Passage passage : text.paragraphs()) {
      Matcher matcher = NUMBERED.matcher(passage.words());
      while (matcher.find()) {
        latest.merge(matcher.group(1), ROMAN.indexOf(matcher.group(2)), Math::max);
      }
    }
    return new Latest(latest);
  }
}
