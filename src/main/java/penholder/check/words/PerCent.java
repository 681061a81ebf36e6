package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-NUM-2: "per cent", with a figure before it; never "%" or "percent". */
final class PerCent extends WordRule {
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
    if (KeptWords.inAddress(find, passage)) {
      return Optional.empty();
    }
    return Optional.of("Write \"per cent\" in the place of \"" + find.group().strip() + "\".");
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    boolean behindFigure =
        find.start() > 0 && Character.isDigit(passage.words().charAt(find.start() - 1));
    return Optional.of((behindFigure ? " " : "") + "per cent");
  }
}
