package penholder.check.notes;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.report.Severity;

/** R-FN-5: "if a reference must recur, a new footnote with the same text". */
final class OtherNote extends NoteRule {
  OtherNote() {
    super(
        "R-FN-5",
        Severity.ERROR,
        "A note does not refer to another note: the source is given again.",
        "(?i)\\b(?:op|loc)\\.[ \u00a0]?cit\\b\\.?|\\bsupra\\b|\\b(?:see )?(?:foot)?note[ \u00a0]\\d+(?:[ \u00a0](?:above|below))?");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return Optional.of("Give the source again in the place of \"%s\".".formatted(find.group()));
  }
}
