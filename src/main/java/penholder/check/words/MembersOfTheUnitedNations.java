package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-NAM-3: "States Members of the United Nations". */
final class MembersOfTheUnitedNations extends WordRule {
  MembersOfTheUnitedNations() {
    super(
        "R-NAM-3",
        Severity.WARNING,
        "In full, they are the States Members of the United Nations.",
        // "Member States of the United Nations Environment Assembly" are those of another body.
        "\\b(?:[Mm]ember States|States members)(?= of the United Nations\\b(?![ \u00a0](?:\\p{Lu}|system|regional)))");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().contains(" of the United Nations") && passage.words().contains("States");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return KeptWords.around(find, passage)
        ? Optional.empty()
        : Optional.of("Write \"States Members of the United Nations\".");
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of("States Members");
  }
}
