package penholder.read.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which the lines were printed. The file numbers its elements in that order ("para_9",
 * "container_10"), but now and then has some at the head of their section: they go back to where
 * their numbers say.
 */
final class PrintedOrder {
  private static final Pattern NUMBERED = Pattern.compile("(?:para|container|preamble)_(\\d{1,6})");

  private final List<Line> lines;
  private final Map<Line, Integer> places = new IdentityHashMap<>();

  /**
   * @param lines those of one body, in the order of the file
   */
  PrintedOrder(List<Line> lines) {
    this.lines = lines;
    int place = Integer.MAX_VALUE;
    for (int at = lines.size() - 1; at >= 0; at--) {
      // A heading without a number belongs to what stands under it.
      place = number(lines.get(at).numbered()).orElse(place);
      places.put(lines.get(at), place);
    }
  }

  /** The lines as they were printed. */
  List<Line> lines() {
    List<Line> printed = new ArrayList<>(lines);
    if (firstMoved().isPresent()) {
      printed.sort(Comparator.comparing(places::get));
    }
    return printed;
  }

  /** The first line that stands elsewhere in the file. */
  Optional<Line> firstMoved() {
    for (int at = 1; at < lines.size(); at++) {
      if (places.get(lines.get(at)) < places.get(lines.get(at - 1))) {
        return Optional.of(lines.get(at - 1)).filter(line -> !hasNumberTwice());
      }
    }
    return Optional.empty();
  }

  /** Whether the file has numbered an element. */
  static boolean hasNumber(XmlElement element) {
    return number(element).isPresent();
  }

  /** Where a number stands twice, the numbers tell nothing of the order. */
  private boolean hasNumberTwice() {
    Map<Integer, XmlElement> owners = new HashMap<>();
    for (Line line : lines) {
      OptionalInt number = number(line.numbered());
      if (number.isPresent()) {
        XmlElement owner = owners.putIfAbsent(number.getAsInt(), line.numbered());
        if (owner != null && owner != line.numbered()) {
          return true;
        }
      }
    }
    return false;
  }

  private static OptionalInt number(XmlElement element) {
    Matcher matcher = NUMBERED.matcher(element.attribute("eId"));
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
