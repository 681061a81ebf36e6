package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-NUM-2: "per cent", with a figure before it; never "%" or "percent". */
final class PerCent extends WordRule {
  private static final Pattern RANGE = Pattern.compile("%[ \u00a0]?[–\u2011-][ \u00a0]?[\\d.,]+$");
  private static final String GOES_ON = "-–\u2011/{";

  PerCent() {
    super(
        "R-NUM-2",
        Severity.ERROR,
        "Write \"per cent\", not \"%\" or \"percent\".",
        "(?<=\\d)\\s?%|%|\\bpercent\\b");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().indexOf('%') >= 0 || passage.words().contains("percent");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    if (KeptWords.inAddress(find, passage) || KeptWords.around(find, passage)) {
      return Optional.empty();
    }
    return Optional.of("Write \"per cent\" in the place of \"" + find.group().strip() + "\".");
  }

  /** "Ten%", "5-percent" and "20%–30%" need more than other words for the sign. */
  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String words = passage.words();
    char before = find.start() == 0 ? ' ' : words.charAt(find.start() - 1);
    boolean apart = Character.isSpaceChar(before) || before == '(';
    boolean goesOn = find.end() < words.length() && GOES_ON.indexOf(words.charAt(find.end())) >= 0;
    boolean joined =
        goesOn
            || find.end() < words.length() && Character.isLetterOrDigit(words.charAt(find.end()));
    boolean ofRange =
        RANGE.matcher(words.substring(Math.max(0, find.start() - 12), find.start())).find();
    return joined || ofRange || !apart && !Character.isDigit(before)
        ? Optional.empty()
        : Optional.of((apart ? "" : " ") + "per cent");
  }
}
