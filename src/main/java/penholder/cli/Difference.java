package penholder.cli;

import penholder.draft.Summary;

/** Words before and after, shortened to where they differ. */
final class Difference {
  private static final int CONTEXT_FROM = 40;

  private Difference() {}

  /** "… 71/255 and 73/259. -> … 71/255, 73/259, 75/15, 77/12 and 79/290." */
  static String of(Summary.Change change) {
    int same = samePrefix(change.before(), change.after());
    if (same < CONTEXT_FROM) {
      return change.before() + " -> " + change.after();
    }
    int from = change.before().lastIndexOf(' ', change.before().lastIndexOf(' ', same) - 1) + 1;
    return "… " + change.before().substring(from) + " -> … " + change.after().substring(from);
  }

  private static int samePrefix(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int same = 0;
    while (same < length && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
