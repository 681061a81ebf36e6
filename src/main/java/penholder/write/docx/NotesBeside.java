package penholder.write.docx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import penholder.compare.Comparison;
import penholder.compare.Segment;
import penholder.model.Inline;

/**
 * The notes of one paragraph in both texts, each as its text prints it. Notes are compared by what
 * they say: <i>Ibid.</i> instead of a note in full is no change and is not marked as one.
 */
final class NotesBeside {
  private final List<List<Stretch>> old = new ArrayList<>();
  private final List<List<Stretch>> fresh = new ArrayList<>();
  private final Iterator<List<Inline>> oldNotes;
  private final Iterator<List<Inline>> freshNotes;

  /**
   * @param segments the words of the paragraph
   * @param same how words are shown that both texts have
   * @param added how words are shown that only the new text has
   * @param oldNotes the notes of the old text from this paragraph on, as printed
   * @param freshNotes those of the new text
   */
  NotesBeside(
      List<Segment> segments,
      Marking same,
      Marking added,
      Iterator<List<Inline>> oldNotes,
      Iterator<List<Inline>> freshNotes) {
    this.oldNotes = oldNotes;
    this.freshNotes = freshNotes;
    for (Segment segment : segments) {
      if (segment instanceof Segment.NoteEdit edit && edit.isChange()) {
        List<Segment> words = Comparison.words(oldNotes.next(), freshNotes.next());
        old.add(Stretch.old(words, Marking.SAME));
        fresh.add(Stretch.fresh(words, Marking.SAME, added));
      } else {
        add(segment, same, added);
      }
    }
  }

  private void add(Segment segment, Marking same, Marking added) {
    Marking was = segment instanceof Segment.Deleted ? Marking.GONE : same;
    for (int n = NumberedText.notesIn(segment.old()); n > 0; n--) {
      old.add(List.of(new Stretch(oldNotes.next(), was)));
    }
    Marking is = segment instanceof Segment.Inserted ? added : same;
    for (int n = NumberedText.notesIn(segment.fresh()); n > 0; n--) {
      fresh.add(List.of(new Stretch(freshNotes.next(), is)));
    }
  }

  List<List<Stretch>> old() {
    return old;
  }

  List<List<Stretch>> fresh() {
    return fresh;
  }
}
