package penholder.library.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what somebody types to look for: words, phrases in quotation marks, and beginnings of words
 * with a star behind them.
 */
public final class QuerySyntax {
  /** Typographic quotation marks are those of the texts, and come along when words are pasted. */
  private static final char QUOTE = '"';

  private static final char STAR = '*';

  private final String typed;
  private final List<Sought.Piece> pieces = new ArrayList<>();

  private QuerySyntax(String typed) {
    this.typed = typed;
  }

  /**
   * Reads what was typed.
   *
   * @throws BadQuery if it cannot be meant so
   */
  public static Sought.Typed read(String typed) {
    QuerySyntax syntax = new QuerySyntax(typed);
    syntax.read();
    return new Sought.Typed(syntax.pieces);
  }

  private void read() {
    int at = 0;
    while (at < typed.length()) {
      if (typed.charAt(at) == QUOTE) {
        at = phrase(at);
      } else if (Character.isWhitespace(typed.charAt(at))) {
        at++;
      } else {
        at = word(at);
      }
    }
    if (pieces.isEmpty()) {
      throw new BadQuery(0, "There is no word in this to look for.");
    }
  }

  private int phrase(int open) {
    int close = open + 1;
    while (close < typed.length() && typed.charAt(close) != QUOTE) {
      if (typed.charAt(close) == STAR) {
        throw new BadQuery(
            close,
            "A * cannot stand in a phrase: write the words in full, or take it out of the quotation marks.");
      }
      close++;
    }
    if (close == typed.length()) {
      throw new BadQuery(open, "The phrase that begins here has no closing quotation mark.");
    }
    List<String> phrase = WordRow.of(typed.substring(open + 1, close)).words();
    if (phrase.isEmpty()) {
      throw new BadQuery(open, "There is no word between these quotation marks.");
    }
    pieces.add(new Sought.Piece(Sought.Piece.Kind.PHRASE, phrase));
    return close + 1;
  }

  private int word(int from) {
    int to = from;
    while (to < typed.length()
        && !Character.isWhitespace(typed.charAt(to))
        && typed.charAt(to) != QUOTE) {
      to++;
    }
    String word = typed.substring(from, to);
    int star = word.indexOf(STAR);
    if (star < 0) {
      add(WordRow.of(word).words());
      return to;
    }
    List<String> before = WordRow.of(word.substring(0, star)).words();
    boolean last = WordRow.of(word.substring(star)).words().isEmpty();
    if (!last) {
      throw new BadQuery(
          from + star,
          "A * stands at the end of a word, for any ending: welcom* finds welcomes and welcoming.");
    }
    if (before.isEmpty()) {
      throw new BadQuery(
          from + star,
          "A * needs the beginning of a word before it: welcom* finds welcomes and welcoming.");
    }
    add(before.subList(0, before.size() - 1));
    List<String> beginning = before.subList(before.size() - 1, before.size());
    pieces.add(new Sought.Piece(Sought.Piece.Kind.BEGINNING, beginning));
    return to;
  }

  private void add(List<String> words) {
    words.forEach(word -> pieces.add(new Sought.Piece(Sought.Piece.Kind.WORD, List.of(word))));
  }
}
