package penholder.draft.edit;

import java.util.List;
import penholder.model.Place;

/**
 * One change of a draft as negotiators make it. The set is closed, and {@link #match} takes it
 * apart. All places are those of the draft before the edit.
 */
public sealed interface Edit {
  /** Gives this edit to the case that fits it. */
  <R> R match(Cases<R> cases);

  /**
   * Other words in the place of a paragraph, which stays the same paragraph: references to it
   * follow.
   *
   * @param place the paragraph or sub-paragraph
   * @param by what stands there instead
   */
  record Swap(Place place, Incoming by) implements Edit {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.swap(this);
    }
  }

  /**
   * New paragraphs.
   *
   * @param incoming the paragraphs, in order; never empty
   * @param spot where they go
   */
  record Insert(List<Incoming> incoming, Spot spot) implements Edit {
    public Insert {
      incoming = List.copyOf(incoming);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.insert(this);
    }
  }

  /**
   * Paragraphs that go.
   *
   * @param places the paragraphs; never empty
   */
  record Drop(List<Place> places) implements Edit {
    public Drop {
      places = List.copyOf(places);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.drop(this);
    }
  }

  /**
   * Paragraphs that go elsewhere.
   *
   * @param places the paragraphs, in the order of the text; never empty
   * @param spot where they go; none of themselves, and nothing below them
   */
  record Move(List<Place> places, Spot spot) implements Edit {
    public Move {
      places = List.copyOf(places);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.move(this);
    }
  }

  /**
   * Paragraphs with the words again that they have in the base.
   *
   * @param swaps what stands in the place of each; never empty
   */
  record Restore(List<Swap> swaps) implements Edit {
    public Restore {
      swaps = List.copyOf(swaps);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.restore(this);
    }
  }

  /** One answer for each edit. */
  interface Cases<R> {
    R swap(Swap swap);

    R insert(Insert insert);

    R drop(Drop drop);

    R move(Move move);

    R restore(Restore restore);
  }
}
