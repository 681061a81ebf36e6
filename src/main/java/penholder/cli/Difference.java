package penholder.cli;

/** Words before and after, shortened to where they differ. */
final class Difference {
  private static final int SHORT = 60;
  private static final int CONTEXT = 2;

  private Difference() {}

  /**
   * Both in full where they are short; else "… 71/255 and 73/259. -> … 71/255, 73/259 and 75/15.":
   * two words on either side of what differs.
   */
  static String of(String before, String after) {
    if (before.length() <= SHORT && after.length() <= SHORT) {
      return before + " -> " + after;
    }
    String[] old = before.split(" ");
    String[] fresh = after.split(" ");
    int most = Math.min(old.length, fresh.length);
    int head = 0;
    while (head < most && old[head].equals(fresh[head])) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old[old.length - 1 - tail].equals(fresh[fresh.length - 1 - tail])) {
      tail++;
    }
    int from = Math.max(0, head - CONTEXT);
    int behind = Math.max(0, tail - CONTEXT);
    return cut(old, from, old.length - behind) + " -> " + cut(fresh, from, fresh.length - behind);
  }

  private static String cut(String[] words, int from, int to) {
    String middle = String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
    return (from > 0 ? "… " : "") + middle + (to < words.length ? " …" : "");
  }
}
