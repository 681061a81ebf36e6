package penholder.corpus;

import java.util.List;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Part;
import penholder.model.Resolution;

/**
 * Writes a resolution as its Markdown file, in the one form that {@link MarkdownReader} reads back
 * to the same value: every paragraph on one line, numbers counted, notes in full.
 */
public final class MarkdownWriter {
  private MarkdownWriter() {}

  /**
   * A paragraph as it stands in a file.
   *
   * @param first the place of its clause in the part, from 0; a table has several clauses
   * @param number what is written before it and counts: "12. ", or nothing
   * @param text the rest, without line break at the end: the signs of a heading, the braces of a
   *     paragraph that bears no number, the lines of a table are in it
   */
  public record Paragraph(int first, String number, String text) {
    Paragraph with(String furtherLine) {
      return new Paragraph(first, number, text + "\n" + furtherLine);
    }
  }

  /** The paragraphs of one part, for whoever puts them together by himself. */
  public static List<Paragraph> paragraphs(Part part, List<Clause> clauses) {
    return MarkdownPart.list(part, clauses);
  }

  /**
   * What stands between preamble and operative part: nothing, unless their paragraphs do not show
   * by themselves where one ends.
   */
  public static String boundary(List<Clause> preamble, List<Clause> operative) {
    return PartBoundary.shows(preamble, operative) ? "" : Direction.OPERATIVE;
  }

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
    out.append(MarkdownPart.write(Part.PREAMBULAR, resolution.preamble()));
    String boundary = boundary(resolution.preamble(), resolution.operative());
    if (!boundary.isEmpty()) {
      out.append('\n').append(boundary).append('\n');
    }
    out.append(MarkdownPart.write(Part.OPERATIVE, resolution.operative()));
    return out.append(MarkdownPart.write(Part.ANNEXED, resolution.annexes())).toString();
  }

  /** A clause without its number, with its sub-paragraphs, ending in a line break. */
  public static String clause(Clause clause) {
    return MarkdownText.line(clause.text()) + "\n" + items(clause.items(), 0, "");
  }

  /** Sub-paragraphs, each behind an empty line. */
  static String items(List<Clause> items, int degree, String indent) {
    StringBuilder out = new StringBuilder();
    int number = 1;
    for (Clause item : items) {
      String mark = Degree.values()[degree].mark(number);
      out.append('\n').append(indent).append(mark).append(' ');
      out.append(MarkdownText.inlines(item.text())).append('\n');
      out.append(items(item.items(), degree + 1, indent));
      number++;
    }
    return out.toString();
  }
}
