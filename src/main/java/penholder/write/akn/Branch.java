package penholder.write.akn;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Part;
import penholder.model.Setting;
import penholder.style.Printed;

/**
 * A paragraph as it is printed, with the sub-paragraphs below it.
 *
 * @param head the paragraph itself
 * @param items its sub-paragraphs, in order
 */
record Branch(Printed.Paragraph head, List<Branch> items) {

  /** The paragraphs of one part as trees. */
  static List<Branch> of(Printed printed, Part part) {
    List<Printed.Paragraph> row =
        printed.paragraphs().stream().filter(paragraph -> paragraph.part() == part).toList();
    return level(row, 0);
  }

  /** A row of paragraphs, of which those at a degree begin a tree each. */
  private static List<Branch> level(List<Printed.Paragraph> row, int degree) {
    List<Branch> level = new ArrayList<>();
    int from = 0;
    while (from < row.size()) {
      int to = from + 1;
      while (to < row.size() && row.get(to).degree() > degree) {
        to++;
      }
      level.add(new Branch(row.get(from), level(row.subList(from + 1, to), degree + 1)));
      from = to;
    }
    return List.copyOf(level);
  }

  /** Whether it can open with a phrase: a paragraph of the resolution itself. */
  boolean opens() {
    Setting setting = head.setting();
    return head.degree() == 0
        && head.part() != Part.ANNEXED
        && !setting.isHeading()
        && !setting.equals(Setting.ROW);
  }

  /** Whether it can be a row of a table. */
  boolean isRow() {
    return head.setting().equals(Setting.ROW) && items.isEmpty();
  }
}
