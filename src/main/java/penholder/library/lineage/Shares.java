package penholder.library.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what two texts say is in common, where a word counts the more the rarer it is. */
final class Shares {
  /** So many words one after the other were taken over; fewer may have met by chance. */
  private static final int RUN = 3;

  private final Map<String, Integer> paragraphsWith = new HashMap<>();
  private final int paragraphs;

  /** Of the paragraphs of two texts. */
  Shares(List<Said> older, List<Said> newer) {
    paragraphs = Math.max(older.size(), newer.size());
    for (List<Said> side : List.of(older, newer)) {
      Map<String, Integer> here = new HashMap<>();
      for (Said said : side) {
        Set<String> keys = new HashSet<>();
        said.words().forEach(word -> keys.add(word.key()));
        keys.forEach(key -> here.merge(key, 1, Integer::sum));
      }
      here.forEach((key, times) -> paragraphsWith.merge(key, times, Math::max));
    }
  }

  private double weight(Word word) {
    int with = paragraphsWith.getOrDefault(word.key(), 1);
    return word.sort().weight() * Math.log((paragraphs + 1) / (with + 0.5));
  }

  /** What an old paragraph and a new one have in common. */
  Common of(Said older, Said newer) {
    List<Word> old = older.words();
    List<Word> fresh = newer.words();
    double[] weights = old.stream().mapToDouble(this::weight).toArray();
    double[][] best = best(old, fresh, weights);
    List<Word> common = new ArrayList<>();
    List<Word> inRuns = new ArrayList<>();
    int runFrom = 0;
    int i = 0;
    int j = 0;
    while (i < old.size() && j < fresh.size()) {
      if (old.get(i).key().equals(fresh.get(j).key())) {
        // A word that is part of a name in one of them is no matter that both speak of.
        common.add(old.get(i).sort() == Word.Sort.MATTER ? fresh.get(j) : old.get(i));
        i++;
        j++;
        continue;
      }
      runFrom = endRun(common, runFrom, inRuns);
      if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    endRun(common, runFrom, inRuns);
    double both = weight(old) + weight(fresh);
    int shorter = Math.min(old.size(), fresh.size());
    return new Common(
        both == 0 ? 0 : 2 * best[0][0] / both,
        matter(common),
        shorter == 0 ? 0 : (double) inRuns.size() / shorter,
        matter(inRuns));
  }

  private static int endRun(List<Word> common, int from, List<Word> inRuns) {
    if (common.size() - from >= RUN) {
      inRuns.addAll(common.subList(from, common.size()));
    }
    return common.size();
  }

  private static int matter(List<Word> words) {
    return (int) words.stream().filter(word -> word.sort() == Word.Sort.MATTER).count();
  }

  private double weight(List<Word> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }

  /** What the heaviest row of words weighs that both have from some place on. */
  private static double[][] best(List<Word> old, List<Word> fresh, double[] weights) {
    double[][] best = new double[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        best[i][j] =
            old.get(i).key().equals(fresh.get(j).key())
                ? best[i + 1][j + 1] + weights[i]
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return best;
  }
}
