package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-TYP-5: "Double symbol in a footnote: hyphen between the two symbols (A/79/302-S/2024/600)". */
final class SymbolDash extends WordRule {
  SymbolDash() {
    super(
        "R-TYP-5",
        Severity.ERROR,
        "Between the two symbols of one document stands a hyphen.",
        "(?<=\\d)[–—](?=[AES]/\\d)");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().indexOf('–') >= 0 || passage.words().indexOf('—') >= 0;
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return isOfOneOrgan(find, passage.words())
        ? Optional.empty()
        : Optional.of("Write a hyphen between the two symbols of a document.");
  }

  /** "A/79/100–A/79/105" are several documents, if of one organ. */
  private static boolean isOfOneOrgan(MatchResult find, String words) {
    int start = find.start();
    while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
      start--;
    }
    return words.charAt(start) == words.charAt(find.end());
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of("-");
  }
}
