package penholder.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Slot;
import penholder.model.Text;

/**
 * Writes running text as Markdown: what Markdown would take for a mark stands behind a backslash.
 */
final class MarkdownText implements Inline.Cases<String> {
  private static final Pattern ENTITY = Pattern.compile("&(?=[#A-Za-z0-9]+;)");
  private static final Pattern LIKE_A_BLOCK =
      Pattern.compile(
          "^(\\d{1,9}|[a-z]{1,5})([.)])(?=\\s|$)"
              + "|^([-+>]|#{1,6}|~(?=~~)|-(?=--)|\\([a-z]{1,5}\\))(?=\\s|$)");
  private static final Pattern CLOSING_HASHES = Pattern.compile("#+$");

  private final StringBuilder out = new StringBuilder();
  private final List<Inline> text;
  private int at;

  /** The italics that may come next. */
  private Italics italics;

  private MarkdownText(List<Inline> text, Italics first) {
    this.text = text;
    this.italics = first;
  }

  private String written() {
    for (at = 0; at < text.size(); at++) {
      out.append(text.get(at).match(this));
      italics = Italics.USUAL;
    }
    return out.toString();
  }

  /** Some words wherever they stand. */
  static String inlines(List<Inline> text) {
    return new MarkdownText(text, Italics.USUAL).written();
  }

  /** The words of a paragraph that begins with them; its first italics tell what they are. */
  static String opening(List<Inline> text) {
    boolean plain = text.get(0) instanceof Emphasis;
    return new MarkdownText(text, plain ? Italics.PLAIN : Italics.USUAL).written();
  }

  /** The words of a paragraph that a line begins with. */
  static String line(List<Inline> text) {
    String line = opening(text);
    Matcher block = LIKE_A_BLOCK.matcher(line);
    return block.lookingAt() ? block.replaceFirst("$1\\\\$2$3") : line;
  }

  /** The words of a heading. */
  static String heading(List<Inline> text) {
    return CLOSING_HASHES.matcher(inlines(text)).replaceFirst("\\\\$0");
  }

  /** A row of a table, with a bar before and behind each cell. */
  static String row(List<Inline> text) {
    return "| " + inlines(text).replace(MarkdownTable.TAB, " | ") + " |";
  }

  private static String escaped(String words) {
    StringBuilder out = null; // nearly every text is its own escaped form
    int done = 0;
    char[] characters = words.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (isSpecial(characters[i])) {
        out = out == null ? new StringBuilder(characters.length + 8) : out;
        out.append(characters, done, i - done).append('\\');
        done = i;
      }
    }
    String escaped =
        out == null ? words : out.append(characters, done, characters.length - done).toString();
    return escaped.indexOf('&') < 0 ? escaped : ENTITY.matcher(escaped).replaceAll("\\\\&");
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '\\', '*', '_', '`', '[', ']', '<', '{', '}', '|' -> true;
      default -> false;
    };
  }

  private String italic(String words) {
    char before = out.length() > 0 ? out.charAt(out.length() - 1) : ' ';
    return italics.around(escaped(words), before, after());
  }

  private char after() {
    if (at + 1 == text.size()) {
      return ' ';
    }
    Inline next = text.get(at + 1);
    if (next instanceof Text words) {
      return words.words().charAt(0);
    }
    return next instanceof Note ? '^' : next instanceof Slot ? '{' : '*';
  }

  @Override
  public String text(Text text) {
    return escaped(text.words());
  }

  @Override
  public String phrase(Phrase phrase) {
    return italic(phrase.words());
  }

  @Override
  public String emphasis(Emphasis emphasis) {
    return italic(emphasis.words());
  }

  @Override
  public String note(Note note) {
    boolean marked = note.wording() == Note.Wording.SIC && !MarkdownInlines.isIbid(note.words());
    return "^[" + (marked ? MarkdownInlines.SIC : "") + inlines(note.text()) + "]";
  }

  @Override
  public String slot(Slot slot) {
    return slot.toString();
  }
}
