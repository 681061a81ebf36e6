package penholder.compare;

import penholder.model.Part;
import penholder.model.Setting;

/** What is counted apart: "OP28" is no promise of 28 paragraphs where headings are counted too. */
public enum Sort {
  /** A preambular or operative paragraph or sub-paragraph. */
  PARAGRAPH("paragraph", "paragraphs"),
  /** A heading, in the text or in an annex. */
  HEADING("heading", "headings"),
  /** A row of a table, in the text or in an annex. */
  ROW("row of a table", "rows of tables"),
  /** A paragraph or sub-paragraph of an annex. */
  ANNEXED("paragraph of an annex", "paragraphs of annexes");

  private final String one;
  private final String many;

  Sort(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** What a paragraph counts as. */
  public static Sort of(Part part, Setting setting) {
    if (setting.isHeading()) {
      return HEADING;
    }
    if (setting.equals(Setting.ROW)) {
      return ROW;
    }
    return part == Part.ANNEXED ? ANNEXED : PARAGRAPH;
  }

  /** "1 heading", "12 rows of tables". */
  public String counted(int count) {
    return count + " " + (count == 1 ? one : many);
  }
}
