package penholder.read.docx;

import java.util.Optional;

/** Counts the tables of a text, their rows and cells; a table in a table is not counted. */
final class TableCount {
  private int depth;
  private int table;
  private int row;
  private int cell;

  void begin() {
    depth++;
    if (depth == 1) {
      table++;
      row = 0;
    }
  }

  void row() {
    if (depth == 1) {
      row++;
      cell = 0;
    }
  }

  void cell() {
    if (depth == 1) {
      cell++;
    }
  }

  void end() {
    depth--;
  }

  /** Where reading is; empty outside of tables. */
  Optional<CellPlace> here() {
    return depth > 0 ? Optional.of(new CellPlace(table, row, cell)) : Optional.empty();
  }
}
