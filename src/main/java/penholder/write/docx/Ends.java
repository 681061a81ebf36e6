package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the marks at the ends of paragraphs. In Word such a mark is a character like
 * others: where it goes, what stands before it runs on into the next paragraph, and takes the look
 * of that.
 *
 * <p>A whole paragraph goes with its own mark. It could as well go with the mark before it, as if a
 * person had set the cursor to the end of the paragraph before and typed or deleted from there, and
 * does so where LibreOffice would else lose a paragraph or keep an empty one:
 *
 * <ul>
 *   <li>it takes a change that ends a paragraph and one of the same kind that begins the next for
 *       one, the mark between them included, if they were made at the same time (in its source,
 *       {@code IsPrevPos} and {@code CanCombine}): rejected, the two paragraphs are one;
 *   <li>it loses the change of the mark in the paragraph of the first note: reading that note, it
 *       reads the paragraphs of all notes in between;
 *   <li>there is nothing that a paragraph before a table could run on into.
 * </ul>
 *
 * @param traces for each row, what became of its mark
 * @param apart for each row, whether its words must not seem to be changed at the same time as
 *     those of the next
 */
record Ends(List<Trace> traces, List<Boolean> apart) {

  static Ends of(List<Row> rows) {
    List<Trace> traces = new ArrayList<>(rows.stream().map(Row::whole).toList());
    int at = 0;
    while (at < rows.size()) {
      int end = at + 1;
      while (end < rows.size() && rows.get(end).isWhole() && rows.get(end).follows()) {
        end++;
      }
      if (end > at + 1 && rows.get(at).whole() == Trace.KEPT) {
        boolean last = end < rows.size() && !rows.get(end).follows();
        List<Trace> best = new BlockEnds(rows.subList(at, end), last).best();
        for (int n = 0; n < best.size(); n++) {
          traces.set(at + n, best.get(n));
        }
      }
      at = end;
    }
    List<Boolean> apart = new ArrayList<>();
    for (int n = 0; n < rows.size(); n++) {
      apart.add(
          rows.get(n).isWhole()
              && traces.get(n) == Trace.KEPT
              && n + 1 < rows.size()
              && rows.get(n).whole() == rows.get(n + 1).whole().withoutMove());
    }
    return new Ends(List.copyOf(traces), List.copyOf(apart));
  }
}
