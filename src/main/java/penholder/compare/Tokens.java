package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern SPACE_WORD_OR_MARK =
      Pattern.compile(
          "[\\s\\h]++|[\\p{L}\\p{M}\\p{N}]++(?:[-\u2010-\u2012–’'./][\\p{L}\\p{M}\\p{N}]++)*+|.",
          Pattern.DOTALL);

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
    Matcher next = SPACE_WORD_OR_MARK.matcher(words);
    while (next.find()) {
      List<Inline> text = between(pieces, next.start(), next.end());
      int first = words.codePointAt(next.start());
      if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
        space.addAll(text);
      } else {
        boolean word = Character.isLetterOrDigit(first);
        add(word ? Token.Kind.WORD : Token.Kind.MARK, Spelling.plain(next.group()), text);
      }
    }
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
        cut.add(Pieces.withWords(piece, words.substring(first, last)));
      }
      start += words.length();
    }
    return cut;
  }
}
