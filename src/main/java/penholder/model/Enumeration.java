package penholder.model;

import java.util.List;

/** Things named one after the other. */
public final class Enumeration {
  private Enumeration() {}

  /** "X, Y and Z": no comma before "and". */
  public static String of(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
