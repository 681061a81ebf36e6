package penholder.check.stale;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The verbs of a paragraph, looked for when the first of them is asked for. */
final class Verbs {
  private static final Pattern RECALLED = Pattern.compile("(?i)recall(?:s|ing)\\b.*");

  private final String words;
  private List<Verb> row;

  Verbs(String words) {
    this.words = words;
  }

  /** The last verb that stands before a place in the words. */
  Optional<Verb> before(int at) {
    if (row == null) {
      row = Verb.in(words);
    }
    int low = 0;
    int high = row.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (row.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(row.get(low - 1));
  }

  /** Whether the verb before a place recalls: what is recalled may lie as far back as it likes. */
  boolean recallBefore(int at) {
    return before(at)
        .map(verb -> words.substring(verb.start(), verb.end()))
        .filter(verb -> RECALLED.matcher(verb).matches())
        .isPresent();
  }
}
