package penholder.read.docx;

import java.util.Set;
import java.util.TreeSet;

/** The names of moves: the place that words left and the place they went to share one. */
final class Moves {
  private final Set<String> from = new TreeSet<>();
  private final Set<String> to = new TreeSet<>();

  void from(String name) {
    from.add(name);
  }

  void to(String name) {
    to.add(name);
  }

  /** Those of which one end is missing. */
  Set<String> halves() {
    Set<String> halves = new TreeSet<>(from);
    halves.addAll(to);
    halves.removeIf(name -> from.contains(name) && to.contains(name));
    return halves;
  }
}
