package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Slot;
import penholder.model.Text;

/** The punctuation mark that a running text closes with; notes at the very end stand after it. */
final class Ending {
  private static final Pattern MARK = Pattern.compile("(?s)(.*?)[\\s,;:.]+(?: and)?\\s*");
  private static final Pattern ABBREVIATION = Pattern.compile("(?s).*\\b[A-Za-z]\\.[A-Za-z]");
  private static final Pattern MARK_WITHIN_QUOTES = Pattern.compile("(?s)(.*)[,;:.]([”\"])\\s*");

  private Ending() {}

  /** The text closed with a mark instead of its own. */
  static List<Inline> with(List<Inline> text, String mark) {
    List<Inline> ended = new ArrayList<>(text);
    int last = lastWords(ended);
    while (last > 0 && ended.get(last) instanceof Text blank && blank.words().isBlank()) {
      ended.remove(last);
      last = lastWords(ended);
    }
    Inline piece = ended.get(last);
    if (piece instanceof Text words) {
      ended.set(last, new Text(with(words.words(), mark)));
    } else if (piece instanceof Emphasis words && !without(words.words()).isEmpty()) {
      ended.set(last, new Emphasis(without(words.words())));
      ended.add(last + 1, new Text(mark));
    } else if (piece instanceof Slot || !(piece instanceof Note)) {
      ended.add(last + 1, new Text(mark));
    }
    return ended;
  }

  private static int lastWords(List<Inline> text) {
    int last = text.size() - 1;
    while (last > 0 && text.get(last) instanceof Note) {
      last--;
    }
    return last;
  }

  private static String with(String words, String mark) {
    String plain = without(words);
    return plain.endsWith(".") && mark.equals(".") ? plain : plain + mark;
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
