package penholder.library.lineage;

import java.util.List;
import penholder.model.Place;

/**
 * A clause through all resolutions of its series.
 *
 * @param rungs one for each resolution, oldest first
 * @param likely what the clause may have been before its first words, or have become after its
 *     last: steps that no rung is built on
 */
public record Ladder(List<Rung> rungs, List<Rung.Step> likely) {
  public Ladder {
    rungs = List.copyOf(rungs);
    likely = List.copyOf(likely);
  }

  /**
   * Climbs from a paragraph down to what it was and up to what it became. Only certain links are
   * followed, over resolutions in which the clause does not stand too: a clause may come back.
   *
   * @param editions the resolutions of the series, oldest first, the draft last
   * @param at the one in which the paragraph stands; its text is here
   * @param place the paragraph
   */
  public static Ladder of(List<Edition> editions, int at, Place place) {
    return new Climb(editions, at, place).ladder();
  }
}
