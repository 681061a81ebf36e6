package penholder.write.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks of new and dropped paragraphs in a row, and of the paragraph before them: of all ways
 * that give both texts back, the one that other programs read best.
 *
 * @param rows the paragraph before, which is in both texts, and those that are in one
 * @param beforeTable whether a table follows, or other lines that do not belong to the paragraphs
 */
record BlockEnds(List<Row> rows, boolean beforeTable) {

  /** What becomes of the marks of the rows; as a rule each goes with its paragraph. */
  List<Trace> best() {
    return IntStream.range(0, rows.size())
        .mapToObj(this::shifted)
        .filter(ends -> givesBack(ends, Trace.INSERTED) && givesBack(ends, Trace.DELETED))
        .min(Comparator.comparingInt(this::misread))
        .orElseThrow();
  }

  /**
   * The marks if the first paragraphs of the block go with the mark before them.
   *
   * @param last the last one that does; 0 for none
   */
  private List<Trace> shifted(int last) {
    List<Trace> ends = new ArrayList<>(rows.stream().map(Row::whole).toList());
    ends.add(last, ends.remove(0));
    return ends;
  }

  /** Whether every paragraph that a text has ends with a mark in its own style. */
  private boolean givesBack(List<Trace> ends, Trace gone) {
    String open = null;
    for (int n = 0; n < rows.size(); n++) {
      Row row = rows.get(n);
      if (row.whole() != gone) {
        if (open != null) {
          return false;
        }
        open = row.style();
      }
      if (ends.get(n) != gone) {
        if (!row.style().equals(open)) {
          return false;
        }
        open = null;
      }
    }
    return open == null;
  }

  /** How many marks LibreOffice would misread, and whether the words must be dated apart. */
  private int misread(List<Trace> ends) {
    int misread = beforeTable && ends.get(ends.size() - 1).isMarked() ? 2 : 0;
    for (int n = 0; n < rows.size(); n++) {
      Row row = rows.get(n);
      if (row.hasFirstNote() && ends.get(n).isMarked()) {
        misread += 2;
      }
      boolean runsOn =
          ends.get(n) == Trace.KEPT
              && n + 1 < rows.size()
              && row.lastChange() == rows.get(n + 1).whole();
      if (runsOn) {
        misread += row.isWhole() ? 1 : 2;
      }
    }
    return misread;
  }
}
