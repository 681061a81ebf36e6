package penholder.write;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Place;

/** Paragraphs that were kept, runs of them in a few words: "PP1–PP3, OP4–OP9 (now OP5–OP10)". */
final class KeptRuns {
  private record Run(Place oldFirst, Place oldLast, Place freshFirst, Place freshLast) {
    String told() {
      String was = span(oldFirst, oldLast);
      String is = span(freshFirst, freshLast);
      return was.equals(is) ? was : "%s (now %s)".formatted(was, is);
    }

    private static String span(Place first, Place last) {
      return first.equals(last) ? first.label() : first.label() + "–" + last.label();
    }
  }

  private KeptRuns() {}

  /**
   * The runs.
   *
   * @param lines kept paragraphs, in order
   */
  static String told(List<SummaryLine> lines) {
    List<Run> runs = new ArrayList<>();
    for (SummaryLine line : lines) {
      Place old = line.outcome().old().get(0);
      Place fresh = line.outcome().fresh().get(0);
      int last = runs.size() - 1;
      if (last >= 0
          && follows(runs.get(last).oldLast(), old)
          && follows(runs.get(last).freshLast(), fresh)) {
        Run run = runs.get(last);
        runs.set(last, new Run(run.oldFirst(), old, run.freshFirst(), fresh));
      } else {
        runs.add(new Run(old, old, fresh, fresh));
      }
    }
    return String.join(", ", runs.stream().map(Run::told).toList());
  }

  /** Whether a paragraph is the next, or a sub-paragraph of one that was kept as well. */
  private static boolean follows(Place before, Place place) {
    List<Integer> was = before.path();
    List<Integer> is = place.path();
    int degree = is.size() - 1;
    if (before.part() != place.part() || degree > was.size()) {
      return false;
    }
    int expected = degree == was.size() ? 1 : was.get(degree) + 1;
    return is.subList(0, degree).equals(was.subList(0, degree)) && is.get(degree) == expected;
  }
}
