package penholder.write.docx;

import java.util.List;
import java.util.function.Predicate;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Setting;
import penholder.model.Text;
import penholder.style.Printed;
import penholder.write.Cells;

/**
 * Writes the paragraphs of a resolution: every one begins with a tab, and so does its text.
 *
 * @param printed the resolution
 * @param styles how it looks
 * @param remarks what is remarked on its paragraphs
 */
record Body(Printed printed, TextStyles styles, PlacedRemarks remarks) implements Content {
  // R-STR-1: "'The General Assembly' italic, comma roman".
  private static final List<Inline> ORGAN =
      List.of(new Emphasis("The General Assembly"), new Text(","));

  /** What stands before the words of a heading: they begin where the text does. */
  private static final String BEFORE_HEADING = "\t\t";

  @Override
  public void write(WordXml out, RunningText text) {
    organ(out, text, styles, Trace.KEPT);
    write(part -> part != Part.ANNEXED, out, text);
  }

  @Override
  public boolean hasAnnexes() {
    return printed.paragraphs().stream().anyMatch(one -> one.part() == Part.ANNEXED);
  }

  @Override
  public void annexes(WordXml out, RunningText text) {
    write(part -> part == Part.ANNEXED, out, text);
  }

  private void write(Predicate<Part> parts, WordXml out, RunningText text) {
    List<Printed.Paragraph> row =
        printed.paragraphs().stream().filter(one -> parts.test(one.part())).toList();
    boolean behindTable = false;
    int at = 0;
    while (at < row.size()) {
      int end = at;
      while (end < row.size() && isRow(row.get(end))) {
        end++;
      }
      if (end > at) {
        table(row.subList(at, end), out, text);
      } else {
        paragraph(row.get(at), behindTable, out, text);
        end = at + 1;
      }
      behindTable = isRow(row.get(at));
      at = end;
    }
  }

  private void paragraph(
      Printed.Paragraph paragraph, boolean behindTable, WordXml out, RunningText text) {
    open(paragraph, Trace.KEPT, behindTable, styles, out);
    out.words(Ink.PLAIN, lead(paragraph));
    remarks.write(paragraph, styles.ink(paragraph), out, text);
    out.close();
  }

  private void table(List<Printed.Paragraph> rows, WordXml out, RunningText text) {
    List<List<List<Inline>>> cells = rows.stream().map(row -> Cells.of(row.text())).toList();
    TextTable table = new TextTable(out, styles, new TableGrid(cells));
    table.open();
    for (int at = 0; at < rows.size(); at++) {
      Printed.Paragraph paragraph = rows.get(at);
      List<List<Inline>> row = cells.get(at);
      table.row(
          Trace.KEPT,
          row.size(),
          cell -> {
            if (cell == 0) {
              remarks.begin(paragraph, out, text);
            }
            text.linked(row.get(cell), Ink.PLAIN);
            remarks.end(out, text);
          });
    }
    table.close();
  }

  @Override
  public List<Wordings> notes() {
    return printed.notes().stream().map(note -> Wordings.same(note.text())).toList();
  }

  @Override
  public List<String> comments() {
    return remarks.texts();
  }

  static void organ(WordXml out, RunningText text, TextStyles styles, Trace end) {
    out.openParagraph(styles.paragraphs().get(0), end);
    out.words(Ink.PLAIN, "\t");
    text.linked(ORGAN, Ink.PLAIN);
    out.close();
  }

  /**
   * Opens a paragraph; to be closed. A table has no space below it, so the paragraph behind one
   * brings its own.
   */
  static void open(
      Printed.Paragraph paragraph,
      Trace mark,
      boolean behindTable,
      TextStyles styles,
      WordXml out) {
    out.openParagraph(
        styles.of(paragraph),
        mark,
        () -> {
          if (behindTable) {
            out.empty("spacing", "before", "240");
          }
        });
  }

  static boolean isRow(Printed.Paragraph paragraph) {
    return paragraph.setting().equals(Setting.ROW);
  }

  /**
   * What stands before the words. Numbers are typed: they read the same everywhere, and the
   * Secretariat types them too. The line that an annex begins with stands at the margin.
   */
  static String lead(Printed.Paragraph paragraph) {
    if (paragraph.setting() instanceof Setting.Heading heading) {
      return heading.rank() == 0 ? "" : BEFORE_HEADING;
    }
    return paragraph.mark().isEmpty() ? "\t" : "\t" + paragraph.mark() + "\t";
  }
}
