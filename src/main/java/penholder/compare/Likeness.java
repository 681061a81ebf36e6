package penholder.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much two paragraphs say the same, from 0 to 1: the mean of two measures, in both of which a
 * word counts the more the fewer paragraphs of the two texts have it. One looks at which words and
 * pairs of words they have (the cosine), the other at which words come in the same order (the
 * longest common subsequence). Stop words count little, and so do names: every paragraph about two
 * organizations names both.
 */
final class Likeness {
  private static final double STOP_WORD = 0.3;
  private static final double NAME = 0.5;

  /** Below this cosine nothing in the order of words makes two paragraphs alike. */
  private static final double HOPELESS = 0.08;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Double> factors = new ArrayList<>();
  private final Map<Integer, Integer> paragraphsWith = new HashMap<>();
  private final List<List<Terms>> sides = new ArrayList<>();
  private int paragraphs;

  /**
   * The words of a paragraph with those below it.
   *
   * @param words the number of each word in order
   * @param weights what each of them counts
   * @param weight the sum of the weights
   * @param axes the words and pairs of words it has, ascending
   * @param vector how far it reaches along each of them, a vector of length 1
   */
  private record Terms(
      int[] words, double[] weights, double weight, long[] axes, double[] vector) {}

  Likeness(Side old, Side fresh) {
    List<List<int[]>> words = new ArrayList<>();
    for (Side side : List.of(old, fresh)) {
      words.add(side.tokens().stream().map(this::numbers).toList());
    }
    for (List<int[]> side : words) {
      for (int[] row : side) {
        count(row);
      }
    }
    sides.add(terms(old, words.get(0)));
    sides.add(terms(fresh, words.get(1)));
  }

  private int[] numbers(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.kind() == Token.Kind.WORD || t.kind() == Token.Kind.NAME)
        .mapToInt(this::number)
        .toArray();
  }

  private int number(Token token) {
    String key =
        token.kind() == Token.Kind.NAME ? token.key() : token.key().toLowerCase(Locale.ROOT);
    Integer known = numbers.putIfAbsent(key, factors.size());
    if (known != null) {
      return known;
    }
    boolean name = token.kind() == Token.Kind.NAME;
    factors.add(name ? NAME : token.isStopWord() ? STOP_WORD : 1);
    return factors.size() - 1;
  }

  private void count(int[] row) {
    paragraphs++;
    HashSet<Integer> seen = new HashSet<>();
    for (int word : row) {
      if (seen.add(word)) {
        paragraphsWith.merge(word, 1, Integer::sum);
      }
    }
  }

  private double weight(int word) {
    return factors.get(word) * Math.log((paragraphs + 1) / (paragraphsWith.get(word) + 0.5));
  }

  private List<Terms> terms(Side side, List<int[]> words) {
    List<Terms> terms = new ArrayList<>();
    for (int n = 0; n < words.size(); n++) {
      List<int[]> rows = words.subList(n, side.end(n));
      int[] all = rows.stream().flatMapToInt(Arrays::stream).toArray();
      terms.add(terms(all));
    }
    return terms;
  }

  private Terms terms(int[] words) {
    double[] weights = new double[words.length];
    double sum = 0;
    Map<Long, Double> cosine = new TreeMap<>();
    for (int at = 0; at < words.length; at++) {
      weights[at] = weight(words[at]);
      sum += weights[at];
      cosine.merge((long) words[at], weights[at], Double::sum);
      if (at > 0) {
        long pair = ((long) words[at - 1] + 1 << 32) + words[at];
        cosine.merge(pair, (weights[at - 1] + weights[at]) / 2, Double::sum);
      }
    }
    double length = Math.sqrt(cosine.values().stream().mapToDouble(w -> w * w).sum());
    long[] axes = cosine.keySet().stream().mapToLong(axis -> axis).toArray();
    double[] vector = cosine.values().stream().mapToDouble(w -> w / length).toArray();
    return new Terms(words, weights, sum, axes, vector);
  }

  /** How much an old paragraph and a new one say the same, those below them included. */
  double of(int old, int fresh) {
    Terms was = sides.get(0).get(old);
    Terms is = sides.get(1).get(fresh);
    double cosine = cosine(was, is);
    double weight = was.weight() + is.weight();
    return cosine < HOPELESS ? 0 : (cosine + 2 * common(was, is) / weight) / 2;
  }

  /** How much of the new paragraph stands in the same order in the old one, from 0 to 1. */
  double ofFreshIn(int old, int fresh) {
    Terms was = sides.get(0).get(old);
    Terms is = sides.get(1).get(fresh);
    return cosine(was, is) < HOPELESS ? 0 : common(was, is) / is.weight();
  }

  /** How much of the old paragraph stands in the same order in the new one, from 0 to 1. */
  double ofOldIn(int old, int fresh) {
    Terms was = sides.get(0).get(old);
    Terms is = sides.get(1).get(fresh);
    return cosine(was, is) < HOPELESS ? 0 : common(was, is) / was.weight();
  }

  private static double cosine(Terms was, Terms is) {
    double cosine = 0;
    int i = 0;
    int j = 0;
    while (i < was.axes().length && j < is.axes().length) {
      long axis = was.axes()[i];
      long other = is.axes()[j];
      if (axis == other) {
        cosine += was.vector()[i] * is.vector()[j];
      }
      i += axis <= other ? 1 : 0;
      j += other <= axis ? 1 : 0;
    }
    return cosine;
  }

  /** What the longest row of words counts that both have in the same order. */
  private static double common(Terms was, Terms is) {
    int[] others = is.words();
    double[] best = new double[others.length + 1];
    for (int i = 0; i < was.words().length; i++) {
      int word = was.words()[i];
      double weight = was.weights()[i];
      double diagonal = 0;
      for (int j = 0; j < others.length; j++) {
        double above = best[j + 1];
        double here = word == others[j] ? diagonal + weight : Math.max(above, best[j]);
        diagonal = above;
        best[j + 1] = here;
      }
    }
    return best[others.length];
  }
}
