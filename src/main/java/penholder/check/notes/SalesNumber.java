package penholder.check.notes;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.report.Severity;

/**
 * R-FN-11: "Conference report: ... (United Nations publication, Sales No. E.96.IV.13), chap. I".
 */
final class SalesNumber extends NoteRule {
  private static final String RIGHT = "United Nations publication, Sales No. ";

  SalesNumber() {
    super(
        "R-FN-11",
        Severity.ERROR,
        "A publication is cited with its number: (United Nations publication, Sales No. E.96.IV.13).",
        "(?i)(?:(?<=\\()|^|\\b(?=[^,;]{2,14}[ \u00a0]publications?[,;]?[ \u00a0]*Sales))(?:United Nations|UN)[ \u00a0]+publications?\\b[,;]?[ \u00a0]*(?:Sales[ \u00a0]*(?:No|Number|#)?\\.?"
            + "[ \u00a0]*)?(?=[A-Z]\\.\\d|\\d\\d\\.[IVX])");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return find.group().replace('\u00a0', ' ').equals(RIGHT)
        ? Optional.empty()
        : Optional.of("Write \"%sE.96.IV.13\" with its number.".formatted(RIGHT));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(RIGHT);
  }
}
