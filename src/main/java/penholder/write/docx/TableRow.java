package penholder.write.docx;

import java.util.List;

/**
 * A row of the table.
 *
 * @param labels what the paragraph is called, in one line or two
 * @param old the cell of the old text
 * @param fresh the cell of the new text
 * @param remarks what is to be said of it, line by line
 */
record TableRow(
    List<String> labels, List<CellParagraph> old, List<CellParagraph> fresh, List<String> remarks) {
  TableRow {
    labels = List.copyOf(labels);
    old = List.copyOf(old);
    fresh = List.copyOf(fresh);
    remarks = List.copyOf(remarks);
  }
}
