package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/**
 * R-NAM-2: "Members of another body: States members of the Association; older member States of".
 */
final class MembersOfBodies extends WordRule {
  MembersOfBodies() {
    super(
        "R-NAM-2",
        Severity.WARNING,
        "Those of another body are its States members, not its member States.",
        "\\b([Mm])ember[ \u00a0](States)(?= of (?:the (?!United Nations|UN\\b|present|Charter|Convention|Treaty|Protocol|Political|Agreement)\\p{Lu}|(?!UN\\b)\\p{Lu}{2,}\\b))");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().contains("States of ");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return KeptWords.around(find, passage)
        ? Optional.empty()
        : Optional.of(
            "Write \"States members of\": those of another body are not its member States.");
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of("States members");
  }
}
