package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Text;

/** The punctuation mark that a running text closes with; notes at the very end stand after it. */
final class Ending {
  private static final String MARKS = "[\\s\\p{Z}\\p{Cf},;:.]";
  private static final Pattern MARK =
      Pattern.compile("(?s)(.*?)(?:" + MARKS + "*[,;]\\s+and\\s*|" + MARKS + "+)");
  private static final Pattern ABBREVIATION = Pattern.compile("(?s).*\\b[A-Za-z]\\.[A-Za-z]");
  private static final Pattern MARK_WITHIN_QUOTES = Pattern.compile("(?s)(.*)[,;:.]([”\"])\\s*");

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
    var quoted = MARK_WITHIN_QUOTES.matcher(words);
    if (quoted.matches()) {
      return quoted.group(1) + quoted.group(2);
    }
    var marked = MARK.matcher(words);
    if (!marked.matches()) {
      return words;
    }
    String plain = marked.group(1);
    boolean abbreviation =
        ABBREVIATION.matcher(plain).matches() && words.startsWith(".", plain.length());
    return abbreviation ? plain + "." : plain;
  }
}
