package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-NAM-5: "its resolution 71/317 of 19 July 2017 (number without A/RES/)". */
final class SymbolInText extends WordRule {
  SymbolInText() {
    super(
        "R-NAM-5",
        Severity.ERROR,
        "A resolution is cited by its number, without A/RES/.",
        "\\bA/RES/(?=\\d)");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().contains("A/RES/");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return Optional.of("Cite the resolution by its number alone, without \"A/RES/\".");
  }

  /** Where "resolution" stands before it; elsewhere that word has to be added. */
  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String before = passage.words().substring(0, find.start());
    return before.matches("(?s).*\\b[Rr]esolutions?[ \u00a0]") ? Optional.of("") : Optional.empty();
  }
}
