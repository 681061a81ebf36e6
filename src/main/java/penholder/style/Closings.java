package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import penholder.model.Clause;
import penholder.model.Opening;
import penholder.model.Part;
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
        mend(resolution.preamble(), ",", ",", clause -> false),
        mend(resolution.operative(), ";", ".", Closings::isSentence));
  }

  private static List<Clause> mend(
      List<Clause> clauses, String mark, String last, Predicate<Clause> stays) {
    List<Clause> mended = new ArrayList<>();
    for (int n = 0; n < clauses.size(); n++) {
      Clause clause = clauses.get(n);
      Optional<Setting> next = next(clauses.subList(n + 1, clauses.size()));
      String own = next.isEmpty() ? last : next.get().equals(Setting.AGAIN) ? ended(clause) : mark;
      boolean mends = clause.setting().isCounted() && !stays.test(clause);
      mended.add(mends ? mend(clause, mark, own) : clause);
    }
    return mended;
  }

  /** How the next paragraph of the same kind is set. */
  private static Optional<Setting> next(List<Clause> rest) {
    return rest.stream().map(Clause::setting).filter(Setting::isCounted).findFirst();
  }

  /**
   * The last paragraph of a section ends as the last of the text or as the others: both are
   * printed.
   */
  private static String ended(Clause clause) {
    return clause.words().endsWith(";") ? ";" : ".";
  }

  /**
   * A declaration says whole sentences, which open with no verb of the Assembly; a verb opens a
   * paragraph of a resolution in roman letters, too, as people type it.
   */
  private static boolean isSentence(Clause clause) {
    return clause.opening().isEmpty()
        && clause.words().endsWith(".")
        && Opening.of(clause.words(), Part.OPERATIVE).isEmpty();
  }

  private static Clause mend(Clause clause, String mark, String own) {
    boolean introduces = !clause.items().isEmpty() || clause.words().endsWith(":");
    return clause.with(
        Ending.with(clause.text(), introduces ? ":" : own),
        mend(clause.items(), mark, own, item -> false));
  }
}
