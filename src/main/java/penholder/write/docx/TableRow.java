package penholder.write.docx;

import java.util.List;

/**
 * A row of the table.
 *
 * @param label what the paragraph is called
 * @param old the cell of the old text
 * @param fresh the cell of the new text
 * @param remarks what is to be said of it, line by line
 */
record TableRow(
    String label, List<CellParagraph> old, List<CellParagraph> fresh, List<String> remarks) {
  TableRow {
    old = List.copyOf(old);
    fresh = List.copyOf(fresh);
    remarks = List.copyOf(remarks);
  }
}
