package penholder.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison in figures.
 *
 * @param counts how many of each sort there are of each kind, none left out; what moved counts once
 * @param wordsAdded how many words only the new text has
 * @param wordsRemoved how many words only the old text has
 */
public record Tally(Map<Sort, Map<Kind, Integer>> counts, int wordsAdded, int wordsRemoved) {
  public Tally {
    Map<Sort, Map<Kind, Integer>> all = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      Map<Kind, Integer> ofSort = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        ofSort.put(kind, counts.getOrDefault(sort, Map.of()).getOrDefault(kind, 0));
      }
      all.put(sort, Collections.unmodifiableMap(ofSort));
    }
    counts = Collections.unmodifiableMap(all);
  }

  static Tally of(List<Outcome> outcomes) {
    Map<Sort, Map<Kind, Integer>> counts = new EnumMap<>(Sort.class);
    for (Outcome outcome : outcomes) {
      counts
          .computeIfAbsent(outcome.sort(), sort -> new EnumMap<>(Kind.class))
          .merge(outcome.kind(), 1, Integer::sum);
    }
    return new Tally(
        counts,
        outcomes.stream().mapToInt(Outcome::wordsAdded).sum(),
        outcomes.stream().mapToInt(Outcome::wordsRemoved).sum());
  }

  /** How many of a sort there are of a kind. */
  public int of(Sort sort, Kind kind) {
    return counts.get(sort).get(kind);
  }

  /** How many of a sort there are. */
  public int of(Sort sort) {
    return counts.get(sort).values().stream().mapToInt(count -> count).sum();
  }

  /** How many there are of a kind, of whatever sort. */
  public int of(Kind kind) {
    return counts.values().stream().mapToInt(ofSort -> ofSort.get(kind)).sum();
  }

  /** How many there are, of whatever sort and kind. */
  public int all() {
    return counts.keySet().stream().mapToInt(this::of).sum();
  }

  /** "42 paragraphs kept, 4 lightly edited": one sort in words; empty if there are none. */
  public Optional<String> told(Sort sort) {
    List<String> told = new ArrayList<>();
    counts
        .get(sort)
        .forEach(
            (kind, count) -> {
              String counted = told.isEmpty() ? sort.counted(count) : String.valueOf(count);
              if (count > 0) {
                told.add(counted + " " + kind.word());
              }
            });
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", told));
  }
}
