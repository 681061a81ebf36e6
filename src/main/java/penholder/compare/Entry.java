package penholder.compare;

import java.util.List;
import java.util.Optional;
import penholder.model.Inline;
import penholder.model.Place;

/**
 * One paragraph or sub-paragraph in a comparison. The entries of a {@link Comparison} stand in the
 * order in which a reader wants to see them, old and new paragraphs interleaved; a moved paragraph
 * has two, {@link MovedAway} where it stood and {@link MovedHere} where it stands.
 */
public sealed interface Entry {

  /** The paragraphs of the old text that this entry shows, with their words. */
  List<Paragraph> old();

  /** The paragraphs of the new text that this entry shows, with their words. */
  List<Paragraph> fresh();

  /** Gives this entry to the case that fits it. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind of entry. */
  interface Cases<R> {
    R continued(Continued continued);

    R added(Added added);

    R dropped(Dropped dropped);

    R movedAway(MovedAway moved);

    R movedHere(MovedHere moved);

    R split(Split split);

    R merged(Merged merged);
  }

  /**
   * A paragraph that goes on in its place, kept or edited: part and degree are the same, the number
   * may differ.
   *
   * @param oldPlace where it stands in the old text
   * @param freshPlace where it stands in the new text
   * @param segments its words in both
   */
  record Continued(Place oldPlace, Place freshPlace, List<Segment> segments) implements Entry {
    public Continued {
      segments = List.copyOf(segments);
    }

    @Override
    public List<Paragraph> old() {
      return List.of(new Paragraph(oldPlace, Pieces.old(segments)));
    }

    @Override
    public List<Paragraph> fresh() {
      return List.of(new Paragraph(freshPlace, Pieces.fresh(segments)));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.continued(this);
    }
  }

  /**
   * A paragraph that only the new text has.
   *
   * @param place where it stands
   * @param text its words
   * @param source the old paragraph that most of its words were taken out of, where there is one;
   *     that paragraph has an entry of its own
   */
  record Added(Place place, List<Inline> text, Optional<Place> source) implements Entry {
    public Added {
      text = List.copyOf(text);
    }

    @Override
    public List<Paragraph> old() {
      return List.of();
    }

    @Override
    public List<Paragraph> fresh() {
      return List.of(new Paragraph(place, text));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.added(this);
    }
  }

  /**
   * A paragraph that only the old text has.
   *
   * @param place where it stands
   * @param text its words
   * @param destination the new paragraph that took up most of its words, where there is one; that
   *     paragraph has an entry of its own
   */
  record Dropped(Place place, List<Inline> text, Optional<Place> destination) implements Entry {
    public Dropped {
      text = List.copyOf(text);
    }

    @Override
    public List<Paragraph> old() {
      return List.of(new Paragraph(place, text));
    }

    @Override
    public List<Paragraph> fresh() {
      return List.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropped(this);
    }
  }

  /**
   * Where a moved paragraph stood.
   *
   * @param oldPlace where it stands in the old text
   * @param freshPlace where it stands in the new text; {@link MovedHere} is the entry there
   * @param text its old words
   */
  record MovedAway(Place oldPlace, Place freshPlace, List<Inline> text) implements Entry {
    public MovedAway {
      text = List.copyOf(text);
    }

    @Override
    public List<Paragraph> old() {
      return List.of(new Paragraph(oldPlace, text));
    }

    @Override
    public List<Paragraph> fresh() {
      return List.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.movedAway(this);
    }
  }

  /**
   * Where a moved paragraph stands now: in another order, part or degree.
   *
   * @param oldPlace where it stands in the old text; {@link MovedAway} is the entry there
   * @param freshPlace where it stands in the new text
   * @param segments its words in both
   */
  record MovedHere(Place oldPlace, Place freshPlace, List<Segment> segments) implements Entry {
    public MovedHere {
      segments = List.copyOf(segments);
    }

    /** Empty: the old words are those of {@link MovedAway}. */
    @Override
    public List<Paragraph> old() {
      return List.of();
    }

    @Override
    public List<Paragraph> fresh() {
      return List.of(new Paragraph(freshPlace, Pieces.fresh(segments)));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.movedHere(this);
    }
  }

  /**
   * Half of a paragraph that was split, or of one that two were merged into.
   *
   * @param place where the half stands as a paragraph of its own
   * @param segments its words in both texts
   */
  record Half(Place place, List<Segment> segments) {
    public Half {
      segments = List.copyOf(segments);
    }
  }

  /**
   * An old paragraph that is now two, one after the other in the same part and degree. Its old
   * words are the old sides of the two halves.
   *
   * @param oldPlace where it stands in the old text
   * @param first the first half, with its new place
   * @param second the second half, with its new place
   */
  record Split(Place oldPlace, Half first, Half second) implements Entry {
    @Override
    public List<Paragraph> old() {
      List<Half> halves = List.of(first, second);
      return List.of(
          new Paragraph(oldPlace, Pieces.joined(halves, half -> Pieces.old(half.segments()))));
    }

    @Override
    public List<Paragraph> fresh() {
      return List.of(
          new Paragraph(first.place(), Pieces.fresh(first.segments())),
          new Paragraph(second.place(), Pieces.fresh(second.segments())));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.split(this);
    }
  }

  /**
   * Two old paragraphs, one after the other in the same part and degree, that are now one. Its new
   * words are the new sides of the two halves.
   *
   * @param first the first half, with its old place
   * @param second the second half, with its old place
   * @param freshPlace where the whole stands in the new text
   */
  record Merged(Half first, Half second, Place freshPlace) implements Entry {
    @Override
    public List<Paragraph> old() {
      return List.of(
          new Paragraph(first.place(), Pieces.old(first.segments())),
          new Paragraph(second.place(), Pieces.old(second.segments())));
    }

    @Override
    public List<Paragraph> fresh() {
      List<Half> halves = List.of(first, second);
      return List.of(
          new Paragraph(freshPlace, Pieces.joined(halves, half -> Pieces.fresh(half.segments()))));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.merged(this);
    }
  }
}
