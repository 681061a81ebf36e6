package penholder.style;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Clause;
import penholder.model.Resolution;

/**
 * Closing punctuation. A colon stays where no sub-paragraphs follow: a table or an annexed text
 * may.
 *
 * <p>R-STR-3: a preambular paragraph "ends with a comma"; R-STR-4: an operative one "ends with a
 * semicolon, the last with a full stop"; R-STR-7: "introductory words end with a colon; each item
 * ends with a semicolon; no 'and' before the last item; last item carries the paragraph's own end
 * mark". The items of a preambular paragraph end with commas (all 26 in the samples).
 *
 * <pre>
 * before: 1. Decides   (a) To meet; and   (b) To report.   2. Requests a report;
 * after:  1. Decides:  (a) To meet;       (b) To report;   2. Requests a report.
 * </pre>
 */
final class Closings {
  private Closings() {}

  static Resolution mend(Resolution resolution) {
    return resolution.with(
        mend(resolution.preamble(), ",", ","), mend(resolution.operative(), ";", "."));
  }

  private static List<Clause> mend(List<Clause> clauses, String mark, String last) {
    List<Clause> mended = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean closes = mended.size() == clauses.size() - 1;
      String own = closes ? last : mark;
      boolean introduces = !clause.items().isEmpty() || clause.words().endsWith(":");
      mended.add(
          new Clause(
              Ending.with(clause.text(), introduces ? ":" : own), mend(clause.items(), mark, own)));
    }
    return mended;
  }
}
