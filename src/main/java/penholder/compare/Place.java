package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Degree;
import penholder.model.Part;

/**
 * Where a paragraph or sub-paragraph stands in its resolution.
 *
 * @param part the part
 * @param path its number among the paragraphs, then its number among the sub-paragraphs of each
 *     degree, all from 1: OP12(b) is 12, 2
 */
public record Place(Part part, List<Integer> path) {
  public Place {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a place without a number");
    }
  }

  /** 0 for a paragraph, 1 for (a), 2 for (i), and so on (R-STR-6). */
  public int degree() {
    return path.size() - 1;
  }

  /** What negotiators call it: "PP3", "OP12", "OP12(a)(ii)" (R-NEG-3). */
  public String label() {
    StringBuilder label = new StringBuilder(part.letters()).append(path.get(0));
    for (int degree = 1; degree < path.size(); degree++) {
      int n = path.get(degree);
      boolean marked = degree <= Degree.values().length;
      label.append(marked ? Degree.values()[degree - 1].mark(n) : "." + n);
    }
    return label.toString();
  }

  Place below(int n) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(n);
    return new Place(part, longer);
  }

  /** The place of the paragraph that this sub-paragraph belongs to; only for degree 1 and more. */
  Place above() {
    return new Place(part, path.subList(0, path.size() - 1));
  }

  /** Whether two paragraphs are set alike, so that one may stand for the other in the same row. */
  boolean setLike(Place other) {
    return part == other.part && degree() == other.degree();
  }

  @Override
  public String toString() {
    return label();
  }
}
