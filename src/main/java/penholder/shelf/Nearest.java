package penholder.shelf;

import java.util.List;

/** The name that somebody meant who wrote another. */
public final class Nearest {
  private Nearest() {}

  /**
   * " Did you mean 75/15?" for a name that is one slip of the hand away from what was written: a
   * letter too many, too few, another, or two in the wrong order; else nothing.
   *
   * @param written what the user wrote
   * @param names what exists
   */
  public static String question(String written, List<String> names) {
    return names.stream()
        .filter(name -> isOneSlipAway(written, name))
        .findFirst()
        .map(name -> " Did you mean %s?".formatted(name))
        .orElse("");
  }

  /** Whether a name is what was written, but for one slip of the hand at most. */
  static boolean isOneSlipAway(String written, String name) {
    int shorter = Math.min(written.length(), name.length());
    int head = 0;
    while (head < shorter && written.charAt(head) == name.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && written.charAt(written.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
      tail++;
    }
    String was = written.substring(head, written.length() - tail);
    String is = name.substring(head, name.length() - tail);
    boolean swapped = was.length() == 2 && new StringBuilder(was).reverse().toString().equals(is);
    return swapped || was.length() <= 1 && is.length() <= 1;
  }
}
