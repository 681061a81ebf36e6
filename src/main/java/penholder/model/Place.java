package penholder.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a paragraph or sub-paragraph stands in its resolution.
 *
 * @param part the part
 * @param path its number among the paragraphs, then its number among the sub-paragraphs of each
 *     degree, all from 1, headings counted too: OP12(b) is 12, 2 where there are none
 * @param setting how it is set
 * @param top what the paragraph it belongs to is called: "OP12"
 */
public record Place(Part part, List<Integer> path, Setting setting, String top) {
  public Place {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a place without a number");
    }
  }

  /** The place of an ordinary paragraph where all are counted. */
  public Place(Part part, List<Integer> path) {
    this(part, path, Setting.COUNTED, part.letters() + path.get(0));
  }

  /** 0 for a paragraph, 1 for (a), 2 for (i), and so on (R-STR-6). */
  public int degree() {
    return path.size() - 1;
  }

  /** What negotiators call it: "PP3", "OP12", "OP12(a)(ii)" (R-NEG-3). */
  public String label() {
    StringBuilder label = new StringBuilder(top);
    for (int degree = 1; degree < path.size(); degree++) {
      int n = path.get(degree);
      boolean marked = degree <= Degree.values().length;
      label.append(marked ? Degree.values()[degree - 1].mark(n) : "." + n);
    }
    return label.toString();
  }

  /** The place of a sub-paragraph of this paragraph: the nth, from 1. */
  public Place below(int n) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(n);
    return new Place(part, longer, Setting.COUNTED, top);
  }

  /** The place of the paragraph that this sub-paragraph belongs to; only for degree 1 and more. */
  public Place above() {
    return new Place(part, path.subList(0, path.size() - 1), setting, top);
  }

  /**
   * Whether two paragraphs are set alike, so that one may go on as the other: a heading only as one
   * of its rank, a row of a table only as a row. What is printed before a paragraph does not
   * matter.
   */
  public boolean setLike(Place other) {
    return part == other.part
        && degree() == other.degree()
        && (setting.equals(other.setting) || isNumbered() && other.isNumbered());
  }

  private boolean isNumbered() {
    return setting.isCounted() || setting instanceof Setting.Marked;
  }

  /** Whether it is a paragraph that can be cut in two, no heading and no row of a table. */
  public boolean isProse() {
    return !setting.isHeading() && !setting.equals(Setting.ROW);
  }

  @Override
  public String toString() {
    return label();
  }
}
