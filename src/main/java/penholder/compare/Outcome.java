package penholder.compare;

import java.util.List;
import penholder.model.Place;

/**
 * What became of one paragraph, in one line of a summary.
 *
 * @param kind what became of it
 * @param old where it stands in the old text: nowhere, or two places for a merger
 * @param fresh where it stands in the new text: nowhere, or two places for a split
 * @param wordsAdded how many words only the new text has, those of notes included
 * @param wordsRemoved how many words only the old text has, those of notes included
 */
public record Outcome(
    Kind kind, List<Place> old, List<Place> fresh, int wordsAdded, int wordsRemoved) {
  public Outcome {
    old = List.copyOf(old);
    fresh = List.copyOf(fresh);
  }

  /** What it counts as: as what it is in the new text, where it is there. */
  public Sort sort() {
    Place place = (fresh.isEmpty() ? old : fresh).get(0);
    return Sort.of(place.part(), place.setting());
  }
}
