package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;

/** The notes of both texts as they are printed, in the order in which their marks are written. */
final class ShownNotes {
  private final PrintedSide old;
  private final PrintedSide fresh;
  private final List<Wordings> wordings = new ArrayList<>();

  /** Takes the notes from both texts, each in its own order. */
  ShownNotes(PrintedSide old, PrintedSide fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  List<Wordings> wordings() {
    return wordings;
  }

  /** The notes of some words that both texts have. */
  void add(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment instanceof Segment.Deleted) {
        add(segment.old(), Trace.DELETED);
      } else if (segment instanceof Segment.Inserted) {
        add(segment.fresh(), Trace.INSERTED);
      } else {
        add(segment.fresh(), Trace.KEPT);
      }
    }
  }

  /** The notes of some words with one trace. */
  void add(List<Inline> words, Trace trace) {
    for (Inline inline : words) {
      if (inline instanceof Note) {
        wordings.add(
            switch (trace) {
              case DELETED, MOVED_AWAY -> Wordings.onlyOld(old.note());
              case INSERTED, MOVED_HERE -> Wordings.onlyFresh(fresh.note());
              case KEPT -> Wordings.both(old.note(), fresh.note());
            });
      }
    }
  }
}
