package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-TYP-3: "Quotation marks curly double, apostrophe U+2019". */
final class StraightQuote extends WordRule {
  private static final String BEFORE_OPENING = "([{/‘–—-";
  private static final String BEHIND_CLOSING = ")]},.;:!?/’'–—-";
  private static final Pattern INCHES = Pattern.compile("(?:^|.*\\D)\\d{1,2}");

  /** A single sign that opens a quotation. */
  private static final Pattern QUOTED = Pattern.compile("(?:^|[\\s\u00a0(\\[“–—])['`´](?=\\p{L})");

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
    if (find.group().equals("\"")) {
      return arePaired(words)
          ? Optional.of(opens(words, find.start()) ? "“" : "”")
          : Optional.empty();
    }
    boolean behindLetter = find.start() > 0 && Character.isLetter(words.charAt(find.start() - 1));
    boolean beforeLetter =
        find.end() < words.length() && Character.isLetter(words.charAt(find.end()));
    return behindLetter && (beforeLetter || !QUOTED.matcher(words).find())
        ? Optional.of("’")
        : Optional.empty();
  }

  /** Whether the double signs open and close in turn: an inch or one left out upsets them all. */
  private static boolean arePaired(String words) {
    boolean open = false;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c == '“' || c == '”' || c == '"') {
        boolean opening = c == '"' ? opens(words, at) : c == '“';
        if (opening == open || c == '"' && isDoubtful(words, at, opening)) {
          return false;
        }
        open = opening;
      }
    }
    return !open;
  }

  private static boolean opens(String words, int at) {
    return isEdge(words, at - 1, BEFORE_OPENING);
  }

  /** Between two edges or two letters a sign may be either; behind one or two figures, inches. */
  private static boolean isDoubtful(String words, int at, boolean opening) {
    return opening == isEdge(words, at + 1, BEHIND_CLOSING)
        || !opening && INCHES.matcher(words.substring(Math.max(0, at - 3), at)).matches();
  }

  private static boolean isEdge(String words, int at, String signs) {
    return at < 0
        || at >= words.length()
        || Character.isWhitespace(words.charAt(at))
        || Character.isSpaceChar(words.charAt(at))
        || signs.indexOf(words.charAt(at)) >= 0;
  }
}
