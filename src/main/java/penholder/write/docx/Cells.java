package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Phrase;
import penholder.model.Text;

/** The cells of a row of a table, which a tab separates in its words. */
final class Cells {
  private static final char TAB = '\t';

  private Cells() {}

  /** The words of each cell, in order; none for an empty cell. */
  static List<List<Inline>> of(List<Inline> row) {
    List<List<Inline>> cells = new ArrayList<>();
    List<Inline> cell = new ArrayList<>();
    for (Inline inline : row) {
      String words = Inline.words(List.of(inline));
      int from = 0;
      for (int tab = words.indexOf(TAB); tab >= 0; tab = words.indexOf(TAB, from)) {
        add(cell, inline, words.substring(from, tab));
        cells.add(cell);
        cell = new ArrayList<>();
        from = tab + 1;
      }
      if (from == 0) {
        cell.add(inline);
      } else {
        add(cell, inline, words.substring(from));
      }
    }
    cells.add(cell);
    return cells;
  }

  private static void add(List<Inline> cell, Inline like, String words) {
    if (!words.isEmpty()) {
      cell.add(
          like instanceof Emphasis
              ? new Emphasis(words)
              : like instanceof Phrase ? new Phrase(words) : new Text(words));
    }
  }
}
