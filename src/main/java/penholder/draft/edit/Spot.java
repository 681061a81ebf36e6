package penholder.draft.edit;

import penholder.model.Place;

/**
 * Where paragraphs are put: before or after one that stands there.
 *
 * @param place the paragraph or sub-paragraph that stands there; what is put beside a sub-paragraph
 *     becomes one
 * @param after whether it goes after that one
 */
public record Spot(Place place, boolean after) {
  /** "after OP9". */
  @Override
  public String toString() {
    return (after ? "after " : "before ") + place;
  }
}
