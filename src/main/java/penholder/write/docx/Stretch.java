package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import penholder.compare.Segment;
import penholder.model.Inline;

/**
 * Words of one text that are shown alike.
 *
 * @param words the words, notes included
 * @param marking how they are shown
 */
record Stretch(List<Inline> words, Marking marking) {

  /**
   * The old side of a row of segments.
   *
   * @param same how words are shown that both texts have
   */
  static List<Stretch> old(List<Segment> segments, Marking same) {
    return side(
        segments,
        Segment::old,
        segment -> segment instanceof Segment.Deleted ? Marking.GONE : same);
  }

  /**
   * The new side of a row of segments.
   *
   * @param same how words are shown that both texts have
   * @param added how words are shown that only the new text has
   */
  static List<Stretch> fresh(List<Segment> segments, Marking same, Marking added) {
    return side(
        segments, Segment::fresh, segment -> segment instanceof Segment.Inserted ? added : same);
  }

  private static List<Stretch> side(
      List<Segment> segments,
      Function<Segment, List<Inline>> side,
      Function<Segment, Marking> marking) {
    List<Stretch> stretches = new ArrayList<>();
    for (Segment segment : segments) {
      if (!side.apply(segment).isEmpty()) {
        stretches.add(new Stretch(side.apply(segment), marking.apply(segment)));
      }
    }
    return List.copyOf(stretches);
  }
}
