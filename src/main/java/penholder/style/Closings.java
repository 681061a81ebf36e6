package penholder.style;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Clause;
import penholder.model.Resolution;
import penholder.model.Setting;

/**
 * Closing punctuation. A colon stays where no sub-paragraphs follow: a table or an annexed text
 * may. Headings, tables and paragraphs that bear no number stay as they are.
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
    for (int n = 0; n < clauses.size(); n++) {
      Clause clause = clauses.get(n);
      String own = closes(clauses.subList(n + 1, clauses.size())) ? last : mark;
      mended.add(clause.setting().isCounted() ? mend(clause, mark, own) : clause);
    }
    return mended;
  }

  /** Whether what follows is no more of the same count. */
  private static boolean closes(List<Clause> rest) {
    return rest.stream()
        .map(Clause::setting)
        .filter(Setting::isCounted)
        .findFirst()
        .map(Setting.AGAIN::equals)
        .orElse(true);
  }

  private static Clause mend(Clause clause, String mark, String own) {
    boolean introduces = !clause.items().isEmpty() || clause.words().endsWith(":");
    return clause.with(
        Ending.with(clause.text(), introduces ? ":" : own), mend(clause.items(), mark, own));
  }
}
