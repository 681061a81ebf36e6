package penholder.corpus;

import java.util.List;
import java.util.regex.Pattern;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Slot;
import penholder.model.Text;

/**
 * Writes a resolution as its Markdown file, in the one form that {@link MarkdownReader} reads back
 * to the same value: every paragraph on one line, numbers counted, notes in full.
 */
public final class MarkdownWriter {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_`\\[\\]<{}]|&(?=[#A-Za-z0-9]+;)");
  private static final Pattern LIKE_A_LIST =
      Pattern.compile(
          "^(\\d{1,9}|[a-z]{1,5})([.)])(?=\\s|$)|^([-+>#]|~(?=~~)|-(?=--)|\\([a-z]{1,5}\\))(?=\\s|$)");

  private MarkdownWriter() {}

  /** The whole file, front matter and text, ending in a line break. */
  public static String write(Resolution resolution) {
    return frontMatter(resolution) + body(resolution);
  }

  /** The front matter alone, from "---" to "---", ending in a line break. */
  public static String frontMatter(Resolution resolution) {
    return HeaderWriter.write(resolution.header());
  }

  private static String body(Resolution resolution) {
    StringBuilder out = new StringBuilder("\n" + MarkdownBody.ORGAN + "\n");
    for (Clause clause : resolution.preamble()) {
      out.append('\n').append(clause(clause));
    }
    int number = 1;
    for (Clause clause : resolution.operative()) {
      String mark = number + ". ";
      out.append('\n').append(mark).append(paragraph(clause.text())).append('\n');
      items(clause.items(), 0, " ".repeat(mark.length()), out);
      number++;
    }
    return out.toString();
  }

  private static void items(List<Clause> items, int degree, String indent, StringBuilder out) {
    int number = 1;
    for (Clause item : items) {
      String mark = Degree.values()[degree].mark(number);
      out.append('\n').append(indent).append(mark).append(' ').append(inlines(item.text()));
      out.append('\n');
      items(item.items(), degree + 1, indent, out);
      number++;
    }
  }

  /** A clause without its number, with its sub-paragraphs, ending in a line break. */
  public static String clause(Clause clause) {
    StringBuilder out = new StringBuilder(paragraph(clause.text())).append('\n');
    items(clause.items(), 0, "", out);
    return out.toString();
  }

  private static String paragraph(List<Inline> text) {
    return LIKE_A_LIST.matcher(inlines(text)).replaceFirst("$1\\\\$2$3");
  }

  private static String inlines(List<Inline> text) {
    StringBuilder out = new StringBuilder();
    text.forEach(inline -> out.append(inline.match(Syntax.INSTANCE)));
    return out.toString();
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
