package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Clause;
import penholder.model.Setting;

/** Where the operative part begins in a text whose paragraphs stand one after the other. */
final class PartBoundary {

  /** What the form of a paragraph says about the part it belongs to. */
  enum Sign {
    /** Nothing stands before its words: a preambular one. */
    PREAMBULAR,
    /** A number or a direction stands before its words: an operative one. */
    OPERATIVE,
    /** A heading or a row: it belongs where the paragraph after it belongs. */
    EITHER;

    /** The sign that a preambular or operative paragraph of this setting is written with. */
    static Sign of(Setting setting, boolean operative) {
      if (setting.isHeading() || setting.equals(Setting.ROW)) {
        return EITHER;
      }
      return operative || !setting.equals(Setting.COUNTED) ? OPERATIVE : PREAMBULAR;
    }
  }

  private PartBoundary() {}

  /**
   * The place of the first operative paragraph: the first that has its sign, or the first of the
   * headings and rows before it. The number of all if none has.
   */
  static int of(List<Sign> signs) {
    int first = signs.indexOf(Sign.OPERATIVE);
    if (first < 0) {
      return signs.size();
    }
    while (first > 0 && signs.get(first - 1) == Sign.EITHER) {
      first--;
    }
    return first;
  }

  /** Whether two parts, written one after the other, show by themselves where one ends. */
  static boolean shows(List<Clause> preamble, List<Clause> operative) {
    List<Sign> signs = new ArrayList<>();
    preamble.forEach(clause -> signs.add(Sign.of(clause.setting(), false)));
    operative.forEach(clause -> signs.add(Sign.of(clause.setting(), true)));
    return of(signs) == preamble.size();
  }
}
