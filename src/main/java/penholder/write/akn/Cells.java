package penholder.write.akn;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Text;

/** The cells of one row of a table, which its text has with tabs between. */
final class Cells {
  private Cells() {}

  /** The text of each cell; empty for an empty one. */
  static List<List<Inline>> of(List<Inline> row) {
    List<List<Inline>> cells = new ArrayList<>();
    List<Inline> cell = new ArrayList<>();
    for (Inline inline : row) {
      String[] pieces =
          inline instanceof Text text ? text.words().split("\t", -1) : new String[] {null};
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          cells.add(List.copyOf(cell));
          cell.clear();
        }
        if (pieces[i] == null) {
          cell.add(inline);
        } else if (!pieces[i].isEmpty()) {
          cell.add(new Text(pieces[i]));
        }
      }
    }
    cells.add(List.copyOf(cell));
    return cells;
  }
}
