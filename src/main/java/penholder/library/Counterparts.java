package penholder.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.compare.Comparison;
import penholder.compare.Outcome;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/** Which paragraph of one text each paragraph of another became, where there is one. */
public final class Counterparts {
  private static final int SLIGHT = 2;

  private final Map<Place, Outcome> byOld = new HashMap<>();
  private final Map<Place, Outcome> byFresh = new HashMap<>();

  private final List<Place> oldRow;
  private final List<Place> freshRow;

  private Counterparts(Resolution old, Resolution fresh) {
    this.oldRow = row(old);
    this.freshRow = row(fresh);
  }

  private static List<Place> row(Resolution text) {
    return Places.of(text).row().stream()
        .map(Places.Placed::place)
        .filter(place -> place.degree() == 0)
        .toList();
  }

  /**
   * Finds the counterparts by comparing two texts.
   *
   * @param old the older text
   * @param fresh the other
   */
  public static Counterparts of(Resolution old, Resolution fresh) {
    Counterparts found = new Counterparts(old, fresh);
    for (Outcome outcome : Comparison.of(old, fresh).outcomes()) {
      if (outcome.old().size() == 1 && outcome.fresh().size() == 1) {
        found.byOld.put(outcome.old().get(0), outcome);
        found.byFresh.put(outcome.fresh().get(0), outcome);
      }
    }
    return found;
  }

  /**
   * What a paragraph of the older text is in the other, if that is certain: in its place and at
   * most lightly edited, or moved with its words.
   */
  public Optional<Place> certain(Place old) {
    return Optional.ofNullable(byOld.get(old))
        .filter(Counterparts::isCertain)
        .map(outcome -> outcome.fresh().get(0));
  }

  /**
   * What a paragraph of the newer text was in the older one, however much of it was changed. Where
   * nothing of it is left, it is the only one that is gone from between the same neighbours.
   */
  public Optional<Place> older(Place fresh) {
    return Optional.ofNullable(byFresh.get(fresh))
        .map(outcome -> outcome.old().get(0))
        .or(() -> instead(fresh));
  }

  private Optional<Place> instead(Place fresh) {
    int at = freshRow.indexOf(fresh);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && !byFresh.containsKey(freshRow.get(from - 1))) {
      from--;
    }
    int to = at;
    while (to + 1 < freshRow.size() && !byFresh.containsKey(freshRow.get(to + 1))) {
      to++;
    }
    int oldFrom = from == 0 ? 0 : oldIndex(freshRow.get(from - 1)) + 1;
    int oldTo = to + 1 == freshRow.size() ? oldRow.size() : oldIndex(freshRow.get(to + 1));
    // Headings apart, as many must be gone as have come: then the first is the first.
    boolean alike = oldTo - oldFrom == to - from + 1;
    return alike
        ? Optional.of(oldRow.get(oldFrom + at - from))
            .filter(old -> !byOld.containsKey(old) && old.setLike(fresh))
        : Optional.empty();
  }

  private int oldIndex(Place fresh) {
    return oldRow.indexOf(byFresh.get(fresh).old().get(0));
  }

  private static boolean isCertain(Outcome outcome) {
    return switch (outcome.kind()) {
      case KEPT, LIGHTLY_EDITED -> true;
      case MOVED -> outcome.wordsAdded() + outcome.wordsRemoved() <= SLIGHT;
      case REWORKED, NEW, DROPPED -> false;
    };
  }
}
