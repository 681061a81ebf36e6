package penholder.library.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds one row of words against others: how many of them come in the same order, and which. */
final class WordMatch {
  private static final int BITS = 64;

  private final List<String> sought;
  private final int blocks;
  private final Map<String, long[]> places = new HashMap<>();

  WordMatch(List<String> sought) {
    this.sought = sought;
    blocks = (sought.size() + BITS - 1) / BITS;
    for (int at = 0; at < sought.size(); at++) {
      places.computeIfAbsent(sought.get(at), word -> new long[blocks])[at / BITS] |=
          1L << at % BITS;
    }
  }

  /** Twice the words in the same order over all words of both: 1 if they are the same. */
  double likeness(List<String> other) {
    return 2.0 * inOrder(other) / Math.max(1, sought.size() + other.size());
  }

  /**
   * The length of the longest common subsequence, 64 words at a time (Hyyrö 2004): bit i of a row
   * is clear where the common words grow by word i.
   */
  int inOrder(List<String> other) {
    long[] row = new long[blocks];
    java.util.Arrays.fill(row, -1L);
    for (String word : other) {
      long[] at = places.get(word);
      if (at != null) {
        long carry = 0;
        for (int block = 0; block < blocks; block++) {
          long old = row[block];
          long kept = old & at[block];
          long sum = old + kept;
          long carried = sum + carry;
          boolean over =
              Long.compareUnsigned(sum, old) < 0 || Long.compareUnsigned(carried, sum) < 0;
          carry = over ? 1 : 0;
          row[block] = carried | old & ~at[block];
        }
      }
    }
    int common = 0;
    for (int at = 0; at < sought.size(); at++) {
      common += (row[at / BITS] >>> at % BITS & 1) == 0 ? 1 : 0;
    }
    return common;
  }

  /** How many of the different words that are sought the other has, from 0 to 1. */
  double covered(List<String> other) {
    Set<String> there = new HashSet<>(other);
    return (double) places.keySet().stream().filter(there::contains).count()
        / Math.max(1, places.size());
  }

  /** The places of the words of the other that a longest common subsequence takes. */
  List<Integer> matched(List<String> other) {
    int[][] common = new int[sought.size() + 1][other.size() + 1];
    for (int i = sought.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            sought.get(i).equals(other.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Integer> matched = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < sought.size() && j < other.size()) {
      if (sought.get(i).equals(other.get(j))) {
        matched.add(j);
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matched;
  }
}
