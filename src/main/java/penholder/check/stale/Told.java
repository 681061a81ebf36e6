package penholder.check.stale;

/** How a text tells of something that has its time. */
final class Told {
  private static final int LONG = 60;

  private Told() {}

  /** A name as a message has it, in the middle shortened if it is long. */
  static String name(String name) {
    if (name.isEmpty()) {
      return "this plan";
    }
    if (name.length() <= LONG) {
      return "\"" + name + "\"";
    }
    int first = name.lastIndexOf(' ', LONG / 2);
    int last = name.indexOf(' ', name.length() - LONG / 2);
    return last < 0 || first < 0
        ? "\"" + name + "\""
        : "\"" + name.substring(0, first) + " ..." + name.substring(last) + "\"";
  }
}
