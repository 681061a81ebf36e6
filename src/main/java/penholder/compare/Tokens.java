package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Slot;
import penholder.model.Text;

/**
 * Running text cut into tokens. A word may run from roman into italics; it never runs from the
 * opening phrase into the text, over a note or over a slot.
 */
final class Tokens {
  /** What holds a word together: "well-being", "Asia's", "A/75/15", "2016–2020". */
  private static final String INSIDE_WORDS = "-\u2010\u2011\u2012–’'./";

  private final List<Token> tokens = new ArrayList<>();
  private List<Inline> space = new ArrayList<>();

  private Tokens() {}

  /**
   * The tokens of some running text; names are still single words.
   *
   * @param text the text
   * @return its tokens, closed by a {@link Token.Kind#BREAK} that holds the space at the end
   */
  static List<Token> of(List<Inline> text) {
    Tokens row = new Tokens();
    int at = 0;
    while (at < text.size()) {
      int end = at + 1;
      while (end < text.size() && runOn(text.get(end - 1), text.get(end))) {
        end++;
      }
      row.cut(text.subList(at, end));
      at = end;
    }
    row.add(Token.Kind.BREAK, "\n", List.of());
    return List.copyOf(row.tokens);
  }

  private static boolean runOn(Inline before, Inline after) {
    return isInText(before) && isInText(after);
  }

  private static boolean isInText(Inline piece) {
    return piece instanceof Text || piece instanceof Emphasis;
  }

  private void cut(List<Inline> pieces) {
    Inline first = pieces.get(0);
    if (first instanceof Note note) {
      add(Token.Kind.NOTE, "^" + Spelling.plain(note.words()), pieces);
    } else if (first instanceof Slot slot) {
      add(Token.Kind.SLOT, slot.toString(), pieces);
    } else {
      cut(pieces, Inline.words(pieces));
    }
  }

  private void cut(List<Inline> pieces, String words) {
    int at = 0;
    while (at < words.length()) {
      int first = words.codePointAt(at);
      int end = at + Character.charCount(first);
      if (isSpace(first)) {
        while (end < words.length() && isSpace(words.charAt(end))) {
          end++;
        }
        space.addAll(between(pieces, at, end));
      } else {
        boolean word = isOfWord(first);
        end = word ? endOfWord(words, end) : end;
        String key = Spelling.plain(words.substring(at, end));
        add(word ? Token.Kind.WORD : Token.Kind.MARK, key, between(pieces, at, end));
      }
      at = end;
    }
  }

  private static int endOfWord(String words, int from) {
    int end = from;
    while (end < words.length()) {
      boolean joins = INSIDE_WORDS.indexOf(words.charAt(end)) >= 0 && end + 1 < words.length();
      int next = joins ? end + 1 : end;
      int letter = words.codePointAt(next);
      if (!isOfWord(letter)) {
        return end;
      }
      end = next + Character.charCount(letter);
    }
    return end;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(Token.Kind kind, String key, List<Inline> text) {
    tokens.add(new Token(kind, key, space, text));
    space = new ArrayList<>();
  }

  private static List<Inline> between(List<Inline> pieces, int from, int to) {
    List<Inline> cut = new ArrayList<>();
    int start = 0;
    for (Inline piece : pieces) {
      String words = Pieces.wordsToJoin(piece);
      int first = Math.max(from - start, 0);
      int last = Math.min(to - start, words.length());
      if (first < last) {
        cut.add(Inline.like(piece, words.substring(first, last)));
      }
      start += words.length();
    }
    return cut;
  }
}
