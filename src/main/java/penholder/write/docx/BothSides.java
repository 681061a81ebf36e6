package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Setting;
import penholder.model.Text;

/** The words of a paragraph in two texts in one cell, what is gone before what came instead. */
final class BothSides implements Segment.Cases<Void> {
  private final List<Stretch> words = new ArrayList<>();
  private final List<List<Stretch>> notes = new ArrayList<>();

  private BothSides() {}

  /** The paragraph, with its notes below it. */
  static CellParagraph of(List<Segment> segments) {
    BothSides both = new BothSides();
    segments.forEach(segment -> segment.match(both));
    List<Inline> text = both.words.stream().flatMap(one -> one.words().stream()).toList();
    return new CellParagraph(Setting.UNCOUNTED, "", 0, text, both.words, 1, both.notes);
  }

  private Void add(List<Inline> text, Marking marking) {
    words.add(new Stretch(text, marking));
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        notes.add(List.of(new Stretch(note.text(), marking)));
      }
    }
    return null;
  }

  @Override
  public Void same(Segment.Same same) {
    return add(same.fresh(), Marking.SAME);
  }

  @Override
  public Void deleted(Segment.Deleted deleted) {
    return add(deleted.old(), Marking.GONE);
  }

  @Override
  public Void inserted(Segment.Inserted inserted) {
    boolean behindGone = !words.isEmpty() && words.get(words.size() - 1).marking() == Marking.GONE;
    if (behindGone) {
      add(List.of(new Text(" ")), Marking.SAME);
    }
    return add(inserted.fresh(), Marking.ADDED);
  }

  @Override
  public Void noteEdit(Segment.NoteEdit edit) {
    words.add(new Stretch(edit.fresh(), Marking.SAME));
    BothSides inner = new BothSides();
    edit.segments().forEach(segment -> segment.match(inner));
    notes.add(inner.words);
    return null;
  }
}
