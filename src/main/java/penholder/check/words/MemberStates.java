package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-NAM-2a: "'Member States' (capital M, S) = Members of the United Nations (12,122)". */
final class MemberStates extends WordRule {
  private static final String PLURAL = "states";

  MemberStates() {
    super(
        "R-NAM-2a",
        Severity.ERROR,
        "States have a capital letter: Member States, States members of the Association.",
        "\\b[Mm]ember[ \u00a0](states?)\\b( of (?:the United Nations\\b)?)?");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    return words.contains("ember state") || words.contains("ember\u00a0state");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return KeptWords.around(find, passage)
        ? Optional.empty()
        : Optional.of("Write \"%s\".".formatted(right(find)));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(right(find));
  }

  /** Of what they are members decides the form (R-NAM-2, R-NAM-3). */
  private static String right(MatchResult find) {
    boolean many = find.group(1).equals(PLURAL);
    if (find.group(2) == null || !many) {
      return (many ? "Member States" : "Member State")
          + (find.group(2) == null ? "" : find.group(2));
    }
    return (find.group(2).equals(" of ") ? "States members" : "States Members") + find.group(2);
  }
}
