package penholder.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison in figures.
 *
 * @param paragraphs how many paragraphs and sub-paragraphs there are of each kind, none left out; a
 *     moved paragraph counts once
 * @param wordsAdded how many words only the new text has
 * @param wordsRemoved how many words only the old text has
 */
public record Tally(Map<Kind, Integer> paragraphs, int wordsAdded, int wordsRemoved) {
  public Tally {
    Map<Kind, Integer> all = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      all.put(kind, paragraphs.getOrDefault(kind, 0));
    }
    paragraphs = Collections.unmodifiableMap(all);
  }

  static Tally of(List<Outcome> outcomes) {
    Map<Kind, Integer> paragraphs = new EnumMap<>(Kind.class);
    outcomes.forEach(outcome -> paragraphs.merge(outcome.kind(), 1, Integer::sum));
    return new Tally(
        paragraphs,
        outcomes.stream().mapToInt(Outcome::wordsAdded).sum(),
        outcomes.stream().mapToInt(Outcome::wordsRemoved).sum());
  }

  /** How many paragraphs of a kind there are. */
  public int of(Kind kind) {
    return paragraphs.get(kind);
  }
}
