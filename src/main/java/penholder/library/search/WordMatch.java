package penholder.library.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds one row of words against others: how many of them come in the same order, and which. */
final class WordMatch {
  private static final int BITS = 64;

  private final int[] sought;
  private final int blocks;
  private final Map<Integer, long[]> places = new HashMap<>();

  /**
   * @param sought the numbers of the words, as {@link WordRow#numbers}
   */
  WordMatch(int[] sought) {
    this.sought = sought.clone();
    blocks = (sought.length + BITS - 1) / BITS;
    for (int at = 0; at < sought.length; at++) {
      long[] row = places.computeIfAbsent(sought[at], word -> new long[blocks]);
      row[at / BITS] |= 1L << at % BITS;
    }
  }

  /** Twice the words in the same order over all words of both: 1 if they are the same. */
  double likeness(int[] other) {
    return 2.0 * inOrder(other) / Math.max(1, sought.length + other.length);
  }

  /**
   * The length of the longest common subsequence, 64 words at a time (Hyyrö 2004): bit i of the row
   * is clear where the common words grow by word i.
   */
  int inOrder(int[] other) {
    long[] row = new long[blocks];
    Arrays.fill(row, -1L);
    for (int word : other) {
      long[] at = places.get(word);
      if (at != null) {
        advance(row, at);
      }
    }
    int common = 0;
    for (int at = 0; at < sought.length; at++) {
      common += (row[at / BITS] >>> at % BITS & 1) == 0 ? 1 : 0;
    }
    return common;
  }

  private static void advance(long[] row, long[] at) {
    long carry = 0;
    for (int block = 0; block < row.length; block++) {
      long old = row[block];
      long sum = old + (old & at[block]);
      long carried = sum + carry;
      boolean over = Long.compareUnsigned(sum, old) < 0 || Long.compareUnsigned(carried, sum) < 0;
      carry = over ? 1 : 0;
      row[block] = carried | old & ~at[block];
    }
  }

  /** How many of the different words that are sought the other has, from 0 to 1. */
  double covered(int[] other) {
    long there = Arrays.stream(other).distinct().filter(places::containsKey).count();
    return (double) there / Math.max(1, places.size());
  }

  /** Where all words stand next to one another in the other; -1 if they do not. */
  int run(int[] other, int from) {
    for (int at = from; at + sought.length <= other.length; at++) {
      if (Arrays.equals(other, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word is one of those that are sought. */
  boolean has(int word) {
    return places.containsKey(word);
  }

  /** The places of the words of the other that a longest common subsequence takes. */
  List<Integer> matched(int[] other) {
    int[][] common = new int[sought.length + 1][other.length + 1];
    for (int i = sought.length - 1; i >= 0; i--) {
      for (int j = other.length - 1; j >= 0; j--) {
        common[i][j] =
            sought[i] == other[j]
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Integer> matched = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < sought.length && j < other.length) {
      if (sought[i] == other[j]) {
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
