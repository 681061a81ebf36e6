package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-TYP-3: "Quotation marks curly double, apostrophe U+2019". */
final class StraightQuote extends WordRule {
  StraightQuote() {
    super("R-TYP-3", Severity.ERROR, "Quotation marks and apostrophes are curly.", "[\"'`´]");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    return words.indexOf('"') >= 0
        || words.indexOf('\'') >= 0
        || words.indexOf('`') >= 0
        || words.indexOf('´') >= 0;
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return Optional.of(
        find.group().equals("\"")
            ? "Write a curly quotation mark."
            : "Write a curly apostrophe or quotation mark.");
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String words = passage.words();
    char before = find.start() == 0 ? ' ' : words.charAt(find.start() - 1);
    boolean opens = Character.isWhitespace(before) || "([“".indexOf(before) >= 0;
    if (find.group().equals("\"")) {
      return Optional.of(opens ? "“" : "”");
    }
    return Character.isLetter(before) ? Optional.of("’") : Optional.empty();
  }
}
