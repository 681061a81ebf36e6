package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Setting;
import penholder.model.Text;

/** The changes in a row of a table, cell by cell: no change of Word goes over the end of a cell. */
final class CellChanges {
  private static final Segment TAB =
      new Segment.Same(List.of(new Text("\t")), List.of(new Text("\t")));

  private CellChanges() {}

  /**
   * A row of a table that both texts have, with the changes of each cell by itself; one that has
   * not the same number of cells in both is dropped and comes anew. Other entries stay.
   */
  static Stream<Entry> of(Entry entry) {
    if (!(entry instanceof Entry.Continued row)
        || !row.freshPlace().setting().equals(Setting.ROW)) {
      return Stream.of(entry);
    }
    List<Inline> was = row.old().get(0).text();
    List<Inline> is = row.fresh().get(0).text();
    List<List<Inline>> old = Cells.of(was);
    List<List<Inline>> fresh = Cells.of(is);
    if (old.size() != fresh.size()) {
      return Stream.of(
          new Entry.Dropped(row.oldPlace(), was, Optional.empty()),
          new Entry.Added(row.freshPlace(), is, Optional.empty()));
    }
    List<Segment> segments = new ArrayList<>();
    for (int cell = 0; cell < old.size(); cell++) {
      if (cell > 0) {
        segments.add(TAB);
      }
      segments.addAll(Comparison.words(old.get(cell), fresh.get(cell)));
    }
    return Stream.of(new Entry.Continued(row.oldPlace(), row.freshPlace(), segments));
  }

  /** The segments of each cell, of a row as {@link #of} gives it. */
  static List<List<Segment>> cells(List<Segment> row) {
    List<List<Segment>> cells = new ArrayList<>();
    cells.add(new ArrayList<>());
    for (Segment segment : row) {
      if (segment.equals(TAB)) {
        cells.add(new ArrayList<>());
      } else {
        cells.get(cells.size() - 1).add(segment);
      }
    }
    return cells;
  }
}
