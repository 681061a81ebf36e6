package penholder.read.docx;

/**
 * Where a paragraph stands in a table.
 *
 * @param table which table of the text, from 1; one in a cell of another belongs to that cell
 * @param row which row of it
 * @param cell which cell of the row
 */
public record CellPlace(int table, int row, int cell) {
  /** Whether another place is in the same row. */
  boolean isInRowOf(CellPlace other) {
    return table == other.table && row == other.row;
  }

  /** Whether another place is in another cell of the same row. */
  boolean isBeside(CellPlace other) {
    return isInRowOf(other) && cell != other.cell;
  }
}
