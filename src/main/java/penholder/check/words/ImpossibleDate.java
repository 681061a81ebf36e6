package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.Search;
import penholder.check.WordRule;
import penholder.model.UnDate;
import penholder.report.Severity;

/** R-NUM-3 again: what is written as a date has to be one. */
final class ImpossibleDate extends WordRule {
  ImpossibleDate() {
    super(
        "R-NUM-3a",
        Severity.ERROR,
        "The day that a date names exists.",
        new Search(
            "\\d{1,2}[ \u00a0](?:" + String.join("|", UnDate.months()) + ")[ \u00a0]\\d{4}\\b",
            Search.FIGURES));
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return UnDate.parse(find.group()).isPresent() || partOfAnother(find, passage)
        ? Optional.empty()
        : Optional.of("There is no such day as %s.".formatted(find.group()));
  }

  private static boolean partOfAnother(MatchResult find, Passage passage) {
    return find.start() > 0 && Character.isDigit(passage.words().charAt(find.start() - 1));
  }
}
