package penholder.write.docx;

import java.util.Optional;
import penholder.compare.Entry;
import penholder.compare.Segment;
import penholder.model.Place;

/**
 * What a comment says of a paragraph.
 *
 * @param place where the paragraph stands in its text
 * @param text the comment
 */
record Remark(Place place, String text) {

  /** On a paragraph that moved and is not shown as a move: Word has none for edited paragraphs. */
  static Remark moved(Entry.MovedHere entry, Optional<Remark> origin) {
    boolean edited =
        !entry.segments().stream().allMatch(segment -> segment instanceof Segment.Same);
    String move = "Moved from " + entry.oldPlace() + (edited ? " and edited" : "");
    return new Remark(
        entry.freshPlace(), origin.map(from -> move + ". " + from.text()).orElse(move));
  }
}
