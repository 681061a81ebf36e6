package penholder.write.docx;

import java.util.List;
import java.util.Optional;

/**
 * What holds a table that fills a page: its borders, the widths of its columns, and the page.
 *
 * @param out takes the XML
 * @param widths the widths of the columns in twips; a page has 14,040
 */
record TableFrame(WordXml out, List<Integer> widths) {
  /** The shade of the cells above the columns. */
  static final String HEAD = "D9D9D9";

  /** The shade of a line between rows. */
  static final String SECTION = "EFEFEF";

  private static final List<String> BORDERS =
      List.of("top", "left", "bottom", "right", "insideH", "insideV");

  /** Opens the table; to be closed. */
  void open() {
    out.open("tbl");
    out.open("tblPr");
    out.empty("tblW", "w", String.valueOf(widthFrom(0, widths.size())), "type", "dxa");
    out.open("tblBorders");
    for (String border : BORDERS) {
      out.empty(border, "val", "single", "sz", "4", "space", "0", "color", "999999");
    }
    out.close();
    out.empty("tblLayout", "type", "fixed");
    out.open("tblCellMar");
    for (String side : List.of("left", "right")) {
      out.empty(side, "w", "85", "type", "dxa");
    }
    out.close();
    out.close();
    out.open("tblGrid");
    widths.forEach(width -> out.empty("gridCol", "w", String.valueOf(width)));
    out.close();
  }

  private int widthFrom(int column, int columns) {
    return widths.subList(column, column + columns).stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Opens a cell; to be closed.
   *
   * @param column the first column that it goes over, from 0
   * @param columns how many it goes over
   * @param shade the colour behind its words
   */
  void openCell(int column, int columns, Optional<String> shade) {
    out.open("tc");
    out.open("tcPr");
    out.empty("tcW", "w", String.valueOf(widthFrom(column, columns)), "type", "dxa");
    if (columns > 1) {
      out.empty("gridSpan", "val", String.valueOf(columns));
    }
    shade.ifPresent(fill -> out.empty("shd", "val", "clear", "color", "auto", "fill", fill));
    out.close();
  }

  /** The page: US Letter across, as documents of Headquarters are printed. */
  void page() {
    out.open("sectPr");
    for (String pages : List.of("even", "default")) {
      out.footerReference(pages, BarePackage.FOOTER);
    }
    out.empty("pgSz", "w", "15840", "h", "12240", "orient", "landscape");
    out.empty(
        "pgMar", "top", "900", "right", "900", "bottom", "900", "left", "900", "header", "432",
        "footer", "432", "gutter", "0");
    out.close();
  }
}
