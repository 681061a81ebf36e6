package penholder.compare;

import java.util.List;
import penholder.model.Inline;
import penholder.model.Note;

/**
 * A stretch of a paragraph, or of a note, in both texts. Read one after the other, the old sides of
 * the segments are the old words and the fresh sides the new ones.
 *
 * <p>Deletions and insertions begin and end at words; where words take the place of others, the
 * deletion stands before the insertion.
 */
public sealed interface Segment {

  /** The stretch in the old text; empty for an insertion. */
  List<Inline> old();

  /** The stretch in the new text; empty for a deletion. */
  List<Inline> fresh();

  /** Whether the two texts say something else here; another spelling is no change. */
  default boolean isChange() {
    return this instanceof NoteEdit edit
        ? edit.segments().stream().anyMatch(Segment::isChange)
        : !(this instanceof Same);
  }

  /** Gives this segment to the case that fits it. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind of segment. */
  interface Cases<R> {
    R same(Same same);

    R deleted(Deleted deleted);

    R inserted(Inserted inserted);

    R noteEdit(NoteEdit edit);
  }

  /**
   * Words that both texts have. The two sides are usually equal; a stretch that is only written
   * otherwise (quotation marks, hyphens, kinds of space, italics) is a segment by itself, so that
   * whoever needs the exact letters of both texts finds them.
   *
   * @param old as the old text writes it
   * @param fresh as the new text writes it
   */
  record Same(List<Inline> old, List<Inline> fresh) implements Segment {
    public Same {
      old = List.copyOf(old);
      fresh = List.copyOf(fresh);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.same(this);
    }
  }

  /**
   * Words that only the old text has.
   *
   * @param old the words, whole notes included
   */
  record Deleted(List<Inline> old) implements Segment {
    public Deleted {
      old = List.copyOf(old);
    }

    @Override
    public List<Inline> fresh() {
      return List.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.deleted(this);
    }
  }

  /**
   * Words that only the new text has.
   *
   * @param fresh the words, whole notes included
   */
  record Inserted(List<Inline> fresh) implements Segment {
    public Inserted {
      fresh = List.copyOf(fresh);
    }

    @Override
    public List<Inline> old() {
      return List.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.inserted(this);
    }
  }

  /**
   * A note that both texts have at this point, with changes inside it. Where {@link #segments}
   * holds nothing but {@link Same}, only spelling or wording mark differ, and that is no change.
   *
   * @param oldWording how the old note is to be taken
   * @param freshWording how the new note is to be taken
   * @param segments the text of the note; no notes in it
   */
  record NoteEdit(Note.Wording oldWording, Note.Wording freshWording, List<Segment> segments)
      implements Segment {
    public NoteEdit {
      segments = List.copyOf(segments);
    }

    @Override
    public List<Inline> old() {
      return List.of(new Note(Pieces.old(segments), oldWording));
    }

    @Override
    public List<Inline> fresh() {
      return List.of(new Note(Pieces.fresh(segments), freshWording));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.noteEdit(this);
    }
  }
}
