package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/**
 * R-NAM-2: "Members of another body: States members of the Association; older member States of".
 */
final class MembersOfBodies extends WordRule {
  /** "Member States of the Caribbean" are not members of a body. */
  private static final Pattern BODY =
      Pattern.compile(
          " of [A-Z]{2,}\\b.*|.{0,60}?\\b(?:Association|Union|Organi[sz]ation|Community|Conference|Commission|Council"
              + "|Commonwealth|League|Group|Forum|Agency|Authority|Bank|Fund|Court|Committee"
              + "|Cooperation|Movement|System|Market|Assembly|Alliance|Initiative|Centre)\\b.*",
          Pattern.DOTALL);

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
    String words = passage.words();
    String before = words.substring(Math.max(0, find.start() - 6), find.start());
    return BODY.matcher(words).region(find.end(), words.length()).lookingAt()
            && !before.matches("(?s).*\\b(?:its|their)[ \u00a0]")
        ? Optional.of("States members")
        : Optional.empty();
  }
}
