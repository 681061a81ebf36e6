package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import penholder.compare.Entry;
import penholder.compare.Segment;

/** The last words of a paragraph that both texts have. */
final class Tail {
  private Tail() {}

  /** What the last words are, where that cannot be chosen; kept for a whole paragraph. */
  static Trace of(Entry entry) {
    List<Segment> segments = segments(entry);
    List<Trace> changes =
        segments.subList(start(segments), segments.size()).stream()
            .map(Tail::trace)
            .distinct()
            .toList();
    return changes.size() == 1 ? changes.get(0) : Trace.KEPT;
  }

  /** Where the changes at the end begin; at the end if there are none. */
  private static int start(List<Segment> segments) {
    int start = segments.size();
    while (start > 0 && trace(segments.get(start - 1)).isMarked()) {
      start--;
    }
    return start;
  }

  /**
   * The words of a paragraph in the order that lets the paragraph after it be told apart: at its
   * end old words stand before the new ones, but behind them where a new paragraph follows.
   */
  static List<Segment> before(Trace next, List<Segment> segments) {
    int start = start(segments);
    List<Segment> changes = segments.subList(start, segments.size());
    List<Segment> ordered = new ArrayList<>(segments.subList(0, start));
    Trace last = next.withoutMove() == Trace.INSERTED ? Trace.DELETED : Trace.INSERTED;
    changes.stream().filter(change -> trace(change) != last).forEach(ordered::add);
    changes.stream().filter(change -> trace(change) == last).forEach(ordered::add);
    return ordered;
  }

  private static List<Segment> segments(Entry entry) {
    if (entry instanceof Entry.Continued continued) {
      return continued.segments();
    }
    if (entry instanceof Entry.Split split) {
      return split.second().segments();
    }
    return entry instanceof Entry.Merged merged ? merged.second().segments() : List.of();
  }

  private static Trace trace(Segment segment) {
    if (segment instanceof Segment.Deleted) {
      return Trace.DELETED;
    }
    return segment instanceof Segment.Inserted ? Trace.INSERTED : Trace.KEPT;
  }
}
