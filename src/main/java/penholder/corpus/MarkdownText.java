package penholder.corpus;

import java.util.List;
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
final class MarkdownText {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_`\\[\\]<{}|]|&(?=[#A-Za-z0-9]+;)");
  private static final Pattern LIKE_A_BLOCK =
      Pattern.compile(
          "^(\\d{1,9}|[a-z]{1,5})([.)])(?=\\s|$)"
              + "|^([-+>]|#{1,6}|~(?=~~)|-(?=--)|\\([a-z]{1,5}\\))(?=\\s|$)");
  private static final Pattern CLOSING_HASHES = Pattern.compile("#+$");

  private MarkdownText() {}

  /** Some words wherever they stand. */
  static String inlines(List<Inline> text) {
    StringBuilder out = new StringBuilder();
    text.forEach(inline -> out.append(inline.match(Syntax.INSTANCE)));
    return out.toString();
  }

  /** The words of a paragraph that begins with them; its first italics tell what they are. */
  static String opening(List<Inline> text) {
    if (text.get(0) instanceof Emphasis first) {
      String plain = MarkdownInlines.PLAIN + escaped(first.words()) + MarkdownInlines.PLAIN;
      return plain + inlines(text.subList(1, text.size()));
    }
    return inlines(text);
  }

  /** The words of a paragraph that a line begins with. */
  static String line(List<Inline> text) {
    return LIKE_A_BLOCK.matcher(opening(text)).replaceFirst("$1\\\\$2$3");
  }

  /** The words of a heading. */
  static String heading(List<Inline> text) {
    return CLOSING_HASHES.matcher(inlines(text)).replaceFirst("\\\\$0");
  }

  /** A row of a table, with a bar before and behind each cell. */
  static String row(List<Inline> text) {
    StringBuilder out = new StringBuilder("| ");
    for (Inline inline : text) {
      String written = inline.match(Syntax.INSTANCE);
      out.append(inline instanceof Text ? written.replace(MarkdownTable.TAB, " | ") : written);
    }
    return out.append(" |").toString();
  }

  private static String escaped(String words) {
    return SPECIAL.matcher(words).replaceAll("\\\\$0");
  }

  /** How each kind of piece is written. */
  private static final class Syntax implements Inline.Cases<String> {
    static final Syntax INSTANCE = new Syntax();

    @Override
    public String text(Text text) {
      return escaped(text.words());
    }

    @Override
    public String phrase(Phrase phrase) {
      return "*" + escaped(phrase.words()) + "*";
    }

    @Override
    public String emphasis(Emphasis emphasis) {
      return "*" + escaped(emphasis.words()) + "*";
    }

    @Override
    public String note(Note note) {
      boolean marked =
          note.wording() == Note.Wording.SIC && !note.words().startsWith(MarkdownInlines.IBID);
      return "^[" + (marked ? MarkdownInlines.SIC : "") + inlines(note.text()) + "]";
    }

    @Override
    public String slot(Slot slot) {
      return slot.toString();
    }
  }
}
