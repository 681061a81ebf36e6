package penholder.write.docx;

import java.util.List;
import java.util.function.IntConsumer;

/** Writes a table of the text. Its first row stands again at the top of every page. */
final class TextTable {
  private static final List<String> RULES = List.of("top", "bottom");

  private final WordXml out;
  private final TextStyles styles;
  private final TableGrid grid;
  private boolean first = true;

  TextTable(WordXml out, TextStyles styles, TableGrid grid) {
    this.out = out;
    this.styles = styles;
    this.grid = grid;
  }

  /** Opens the table; to be closed. */
  void open() {
    out.open("tbl");
    out.open("tblPr");
    styles.table().ifPresent(id -> out.empty("tblStyle", "val", id));
    out.empty("tblW", "w", String.valueOf(grid.width()), "type", "dxa");
    out.empty("tblInd", "w", String.valueOf(grid.left()), "type", "dxa");
    if (styles.table().isEmpty()) {
      out.open("tblBorders");
      RULES.forEach(rule -> out.empty(rule, "val", "single", "sz", "4", "space", "0"));
      out.close();
    }
    out.empty("tblLayout", "type", "fixed");
    out.empty("tblLook", "firstRow", "1", "lastRow", "0", "noHBand", "1", "noVBand", "1");
    out.close();
    out.open("tblGrid");
    grid.widths().forEach(width -> out.empty("gridCol", "w", String.valueOf(width)));
    out.close();
  }

  void close() {
    out.close();
  }

  /**
   * Writes a row. The last cell of one with fewer cells than the others goes on to the end.
   *
   * @param whole what became of the row
   * @param cells how many cells it has
   * @param words writes the words of a cell
   */
  void row(Trace whole, int cells, IntConsumer words) {
    out.open("tr");
    out.open("trPr");
    out.empty("cantSplit");
    if (first) {
      out.empty("tblHeader");
    }
    if (whole.isMarked()) {
      out.paragraphMark(whole);
    }
    out.close();
    first = false;
    for (int cell = 0; cell < cells; cell++) {
      int columns = cell + 1 < cells ? 1 : grid.widths().size() - cell;
      cell(cell, columns, words);
    }
    out.close();
  }

  private void cell(int cell, int columns, IntConsumer words) {
    out.open("tc");
    out.open("tcPr");
    int width = columns == 1 ? grid.widths().get(cell) : grid.widthFrom(cell);
    out.empty("tcW", "w", String.valueOf(width), "type", "dxa");
    if (columns > 1) {
      out.empty("gridSpan", "val", String.valueOf(columns));
    }
    out.close();
    out.openParagraph(
        styles.cell(),
        Trace.KEPT,
        () -> {
          if (columns == 1 && grid.isOfFigures(cell)) {
            out.empty("jc", "val", "right");
          }
        });
    words.accept(cell);
    out.close();
    out.close();
  }
}
