package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-NAM-4: the text calls itself "the present resolution". */
final class ThisResolution extends WordRule {
  ThisResolution() {
    super(
        "R-NAM-4",
        Severity.ERROR,
        "The text calls itself the present resolution.",
        "\\b([Tt])his(?= (?:draft )?resolution\\b)");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().contains("his resolution")
        || passage.words().contains("his draft resolution");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return KeptWords.around(find, passage)
        ? Optional.empty()
        : Optional.of("Write \"the present resolution\".");
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(find.group(1).equals("t") ? "the present" : "The present");
  }
}
