package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Text;

/** The punctuation mark that a running text closes with; notes at the very end stand after it. */
final class Ending {
  private static final String MARKS = ",;:.";

  /** Looking for an ending from the beginning on costs more than all else here. */
  private static final int TAIL = 24;

  private static final Pattern CLOSING_AND = Pattern.compile("[,;]\\s+and\\s*$");
  private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Za-z]\\.[A-Za-z]$");
  private static final Pattern MARK_WITHIN_QUOTES = Pattern.compile("[,;:.]([”\"])\\s*$");

  private Ending() {}

  /** The text closed with a mark instead of its own. */
  static List<Inline> with(List<Inline> text, String mark) {
    List<Inline> ended = new ArrayList<>(text);
    int last = lastWords(ended);
    while (last > 0 && says(ended.get(last), ended.get(last - 1) instanceof Note).isEmpty()) {
      ended.remove(last);
      last = lastWords(ended);
    }
    Inline piece = ended.get(last);
    String words = without(Inline.words(List.of(piece)));
    if (piece instanceof Text || words.isEmpty() && !(piece instanceof Note)) {
      ended.set(last, new Text(close(words, mark)));
      return ended;
    }
    if (piece instanceof Emphasis) {
      ended.set(last, new Emphasis(words));
    }
    ended.add(piece instanceof Note ? last : last + 1, new Text(mark));
    return ended;
  }

  /**
   * What a last piece says but for its mark; the "and" that a note separates from its mark, too.
   */
  private static String says(Inline piece, boolean afterNote) {
    String words = without(Inline.words(List.of(piece)));
    return afterNote && words.strip().equals("and") ? "" : words;
  }

  private static int lastWords(List<Inline> text) {
    int last = text.size() - 1;
    while (last > 0 && text.get(last) instanceof Note) {
      last--;
    }
    return last;
  }

  private static String close(String words, String mark) {
    return words.endsWith(".") && mark.equals(".") ? words : words + mark;
  }

  /** R-CLO-3: a full stop belongs after the closing quotation mark. */
  private static String without(String words) {
    int tail = Math.max(0, words.length() - TAIL);
    Matcher quoted = MARK_WITHIN_QUOTES.matcher(words);
    if (quoted.find(tail)) {
      return words.substring(0, quoted.start()) + quoted.group(1);
    }
    Matcher and = CLOSING_AND.matcher(words);
    String kept = and.find(tail) ? words.substring(0, and.start()) : words;
    int end = kept.length();
    while (end > 0 && (MARKS.indexOf(kept.charAt(end - 1)) >= 0 || unseen(kept.charAt(end - 1)))) {
      end--;
    }
    String plain = kept.substring(0, end);
    boolean abbreviation = kept.startsWith(".", end) && ABBREVIATION.matcher(plain).find();
    return abbreviation ? plain + "." : plain;
  }

  private static boolean unseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
