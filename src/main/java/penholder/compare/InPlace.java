package penholder.compare;

import java.util.LinkedList;
import java.util.List;
import penholder.model.Part;

/** Which of the paragraphs that go on keep their order; the others are shown as moved. */
final class InPlace {
  private InPlace() {}

  /**
   * The pairs within a part that stand in the same order in both texts, chosen such that the fewest
   * words are shown as moved. Two that are not set alike (another part or degree) are never among
   * them.
   */
  static List<Pairing> of(Part part, Side old, Side fresh, Alignment alignment) {
    List<Pairing> pairs =
        alignment.pairings().stream()
            .filter(pair -> old.place(pair.old()).part() == part)
            .filter(pair -> old.place(pair.old()).setLike(fresh.place(pair.fresh())))
            .toList();
    int[] before = new int[pairs.size()];
    int[] words = new int[pairs.size()];
    int best = -1;
    for (int n = 0; n < pairs.size(); n++) {
      before[n] = -1;
      for (int m = 0; m < n; m++) {
        boolean follows = pairs.get(m).fresh() < pairs.get(n).fresh();
        if (follows && (before[n] < 0 || words[m] > words[before[n]])) {
          before[n] = m;
        }
      }
      words[n] = fresh.tokens().get(pairs.get(n).fresh()).size();
      words[n] += before[n] < 0 ? 0 : words[before[n]];
      best = best < 0 || words[n] > words[best] ? n : best;
    }
    LinkedList<Pairing> row = new LinkedList<>();
    for (int n = best; n >= 0; n = before[n]) {
      row.addFirst(pairs.get(n));
    }
    return row;
  }
}
