package penholder.check.notes;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.report.Severity;

/**
 * R-FN-8: "Resolution 70/1.; annex: Resolution 66/2, annex.; before 1976: Resolution 217 A (III)."
 */
final class ResolutionForm extends NoteRule {
  ResolutionForm() {
    super(
        "R-FN-8",
        Severity.WARNING,
        "A resolution of the Assembly is cited: Resolution 70/1. Resolution 217 A (III).",
        "^(See )?(?:(?:(?:General Assembly|GA|UNGA)[ \u00a0])?(?:[Rr]es\\.|[Rr]esolution)[ \u00a0](?:A/RES/)?"
            + "(?:No\\.[ \u00a0]?)?|A/RES/)(\\d+/\\d+|\\d+[ \u00a0]?(?:[A-Z][ \u00a0]?)?\\([IVXLC]+\\))(?=[,.;])");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    String right = instead(find, passage).orElseThrow();
    return find.group().replace('\u00a0', ' ').equals(right)
        ? Optional.empty()
        : Optional.of("Cite the resolution as \"%s\".".formatted(right));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String number =
        find.group(2)
            .replace('\u00a0', ' ')
            .replaceFirst("^(\\d+)(?=[A-Z(])", "$1 ")
            .replaceFirst("(?<=[A-Z])\\(", " (");
    return Optional.of((find.group(1) == null ? "Resolution " : "See resolution ") + number);
  }
}
