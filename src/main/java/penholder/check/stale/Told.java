package penholder.check.stale;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a text tells of something that has its time. */
final class Told {
  private static final int LONG = 60;
  private static final Pattern RECALLED = Pattern.compile("(?i)recall(?:s|ing)\\b.*");

  private Told() {}

  /** Whether the verb before a place recalls: what is recalled may lie as far back as it likes. */
  static boolean asHistory(String words, int at) {
    Optional<Verb> verb = Verb.before(words, at);
    return verb.isPresent()
        && RECALLED.matcher(words.substring(verb.get().start(), verb.get().end())).matches();
  }

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
