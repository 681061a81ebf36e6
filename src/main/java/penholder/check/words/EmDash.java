package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/**
 * R-TYP-7: "Em dash: 0 in 2,236 resolutions; spaced en dash only in names". People who have no dash
 * among their keys type a hyphen between blanks, or two hyphens.
 */
final class EmDash extends WordRule {
  EmDash() {
    super(
        "R-TYP-7",
        Severity.ERROR,
        "There are no em dashes, and no hyphens in their place.",
        "—|(?<=[ \u00a0])--?(?=[ \u00a0])");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    return words.indexOf('—') >= 0 || words.contains(" -") || words.contains("\u00a0-");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return Optional.of(
        "Write commas, or in a name a spaced en dash, in the place of the %s."
            .formatted(find.group().equals("—") ? "em dash" : "hyphen"));
  }
}
