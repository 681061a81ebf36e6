package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Inline;

/** Segments being put in a row: neighbours of one kind become one, deletions before insertions. */
final class SegmentRow {
  private final List<Segment> done = new ArrayList<>();
  private final List<List<Inline>> same = new ArrayList<>();
  private final List<List<Inline>> sameFresh = new ArrayList<>();
  private final List<List<Inline>> deleted = new ArrayList<>();
  private final List<List<Inline>> inserted = new ArrayList<>();

  void same(List<Inline> old, List<Inline> fresh) {
    if (old.isEmpty() && fresh.isEmpty()) {
      return;
    }
    closeChange();
    boolean alike = same.isEmpty() || same.equals(sameFresh) == old.equals(fresh);
    if (!alike) {
      closeSame();
    }
    same.add(old);
    sameFresh.add(fresh);
  }

  void deleted(List<Inline> old) {
    if (!old.isEmpty()) {
      closeSame();
      deleted.add(old);
    }
  }

  void inserted(List<Inline> fresh) {
    if (!fresh.isEmpty()) {
      closeSame();
      inserted.add(fresh);
    }
  }

  void noteEdit(Segment.NoteEdit edit) {
    closeSame();
    closeChange();
    done.add(edit);
  }

  private void closeSame() {
    if (!same.isEmpty()) {
      done.add(new Segment.Same(joined(same), joined(sameFresh)));
      same.clear();
      sameFresh.clear();
    }
  }

  private void closeChange() {
    if (!deleted.isEmpty()) {
      done.add(new Segment.Deleted(joined(deleted)));
      deleted.clear();
    }
    if (!inserted.isEmpty()) {
      done.add(new Segment.Inserted(joined(inserted)));
      inserted.clear();
    }
  }

  private static List<Inline> joined(List<List<Inline>> pieces) {
    return Pieces.joined(pieces, piece -> piece);
  }

  List<Segment> segments() {
    closeSame();
    closeChange();
    return List.copyOf(done);
  }
}
