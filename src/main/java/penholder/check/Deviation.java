package penholder.check;

import java.util.Optional;

/**
 * A place where a text departs from a rule.
 *
 * @param passage the paragraph or note
 * @param start where the words begin that are marked, counted in the words of the passage from 0
 * @param end behind the last of them; equal to start for a point between words
 * @param message one or two sentences for a person: what is the matter, and what to do
 * @param repair the repair, where it is certain
 */
public record Deviation(
    Passage passage, int start, int end, String message, Optional<Repair> repair) {
  public Deviation {
    if (start < 0 || end < start || end > passage.words().length()) {
      throw new IllegalArgumentException(
          "%d to %d is not in the words of %s".formatted(start, end, passage.label()));
    }
  }

  /** Words that a person has to think about. */
  public static Deviation of(Passage passage, int start, int end, String message) {
    return new Deviation(passage, start, end, message, Optional.empty());
  }

  /** Words with others that certainly belong in their place. */
  public static Deviation mended(
      Passage passage, int start, int end, String message, String instead) {
    return new Deviation(passage, start, end, message, Optional.of(new Repair.Words(instead)));
  }

  /** The words that are marked. */
  public String marked() {
    return passage.words().substring(start, end);
  }
}
