package penholder.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which paragraph became which, in whatever order and part they stand.
 *
 * <p>First the paragraphs of the resolution find each other, then the sub-paragraphs of every two
 * that did, then whatever is left over. What says the same word for word goes first; of the rest,
 * the assignment with the highest sum of likeness is taken.
 */
final class Alignment {
  /** The least likeness of two paragraphs that are one paragraph in two wordings. */
  private static final double LEAST = 0.32;

  /** Sub-paragraphs of the same paragraph need less. */
  private static final double LEAST_BELOW = 0.25;

  /** Of fewer words it is not said which paragraph they come from; a name is one. */
  private static final int FEWEST_WORDS = 8;

  /** The share of its words that a paragraph must have from another to be a part of it. */
  private static final double PART = 0.6;

  /** Of two alike, the one that stands nearer. */
  private static final double NEARER = 0.02;

  /** A paragraph that goes on in other words often keeps its verb. */
  private static final double SAME_VERB = 0.04;

  private static final int NONE = -1;

  private final Side old;
  private final Side fresh;
  private final Likeness likeness;
  private final int[] freshOf;
  private final int[] oldOf;

  private Alignment(Side old, Side fresh) {
    this.old = old;
    this.fresh = fresh;
    likeness = new Likeness(old, fresh);
    freshOf = new int[old.size()];
    oldOf = new int[fresh.size()];
    Arrays.fill(freshOf, NONE);
    Arrays.fill(oldOf, NONE);
  }

  /** Aligns two texts. */
  static Alignment of(Side old, Side fresh) {
    Alignment alignment = new Alignment(old, fresh);
    alignment.align(old.ofDegree(0), fresh.ofDegree(0), LEAST);
    for (int n = 0; n < old.size(); n++) {
      if (alignment.freshOf[n] != NONE) {
        alignment.align(old.below(n), fresh.below(alignment.freshOf[n]), LEAST_BELOW);
      }
    }
    if (old.deepest() + fresh.deepest() > 0) {
      alignment.align(old.all(), fresh.all(), LEAST);
    }
    return alignment;
  }

  private void align(List<Integer> oldOnes, List<Integer> freshOnes, double least) {
    pairEqual(oldOnes, freshOnes);
    List<Integer> olds = oldOnes.stream().filter(n -> freshOf[n] == NONE).toList();
    List<Integer> freshes = freshOnes.stream().filter(n -> oldOf[n] == NONE).toList();
    if (olds.isEmpty() || freshes.isEmpty()) {
      return;
    }
    double[][] values = new double[olds.size()][freshes.size()];
    for (int o = 0; o < olds.size(); o++) {
      for (int f = 0; f < freshes.size(); f++) {
        values[o][f] = value(olds.get(o), freshes.get(f), least);
      }
    }
    int[] chosen = Assignment.of(values);
    for (int o = 0; o < chosen.length; o++) {
      if (chosen[o] != NONE) {
        pair(olds.get(o), freshes.get(chosen[o]));
      }
    }
  }

  /** One good pair is worth more than two poor ones. */
  private double value(int oldOne, int freshOne, double least) {
    double alike = likeness.of(oldOne, freshOne);
    if (alike >= least - SAME_VERB && sameVerb(oldOne, freshOne)) {
      alike += SAME_VERB;
    }
    double apart = Math.abs((double) oldOne / old.size() - (double) freshOne / fresh.size());
    return alike < least ? 0 : alike * alike + NEARER * (1 - apart);
  }

  private boolean sameVerb(int oldOne, int freshOne) {
    String verb = old.verb(oldOne);
    return !verb.isEmpty() && verb.equals(fresh.verb(freshOne));
  }

  private void pair(int oldOne, int freshOne) {
    freshOf[oldOne] = freshOne;
    oldOf[freshOne] = oldOne;
  }

  private void pairEqual(List<Integer> oldOnes, List<Integer> freshOnes) {
    Map<List<List<String>>, List<Integer>> byWords = new HashMap<>();
    for (int n : freshOnes) {
      if (oldOf[n] == NONE) {
        byWords.computeIfAbsent(fresh.keysWithBelow(n), words -> new ArrayList<>()).add(n);
      }
    }
    for (int n : oldOnes) {
      List<Integer> equal = byWords.getOrDefault(old.keysWithBelow(n), List.of());
      if (freshOf[n] == NONE && !equal.isEmpty()) {
        pair(n, equal.remove(0));
      }
    }
  }

  /** What became what, in the order of the old text. */
  List<Pairing> pairings() {
    return old.all().stream()
        .filter(o -> freshOf[o] != NONE)
        .map(o -> new Pairing(o, freshOf[o]))
        .toList();
  }

  /** The same, with the other halves of paragraphs that were split or merged. */
  Stream<Pairing> withHalves() {
    return pairings().stream()
        .flatMap(
            pair ->
                Stream.concat(
                    Stream.of(pair),
                    Stream.concat(
                        otherFresh(pair).stream().mapToObj(f -> new Pairing(pair.old(), f)),
                        otherOld(pair).stream().mapToObj(o -> new Pairing(o, pair.fresh())))));
  }

  /** The new paragraph that an old one became. */
  OptionalInt freshOf(int oldOne) {
    return given(freshOf[oldOne]);
  }

  /** The old paragraph that a new one was. */
  OptionalInt oldOf(int freshOne) {
    return given(oldOf[freshOne]);
  }

  private static OptionalInt given(int n) {
    return n == NONE ? OptionalInt.empty() : OptionalInt.of(n);
  }

  /** The old paragraph that most of the words of a new one come from. */
  OptionalInt source(int freshOne) {
    return isShort(fresh, freshOne)
        ? OptionalInt.empty()
        : largest(old, o -> likeness.ofFreshIn(o, freshOne));
  }

  /** The new paragraph that most of the words of an old one went into. */
  OptionalInt destination(int oldOne) {
    return isShort(old, oldOne)
        ? OptionalInt.empty()
        : largest(fresh, f -> likeness.ofOldIn(oldOne, f));
  }

  /** A few common words are in many paragraphs, and come from none of them. */
  private static boolean isShort(Side side, int n) {
    return side.tokens().get(n).stream()
            .filter(t -> t.kind() == Token.Kind.WORD || t.kind() == Token.Kind.NAME)
            .count()
        < FEWEST_WORDS;
  }

  private static OptionalInt largest(Side side, IntToDoubleFunction share) {
    int largest = NONE;
    double most = PART;
    for (int n = 0; n < side.size(); n++) {
      double here = share.applyAsDouble(n);
      if (here >= most) {
        largest = n;
        most = here;
      }
    }
    return given(largest);
  }

  /** The unpaired new paragraph beside the new one of a pair that is the other half of the old. */
  OptionalInt otherFresh(Pairing pair) {
    return otherHalf(
        old, pair.old(), fresh, pair.fresh(), oldOf, n -> likeness.ofFreshIn(pair.old(), n));
  }

  /** The unpaired old paragraph beside the old one of a pair that went into the same new one. */
  OptionalInt otherOld(Pairing pair) {
    return otherHalf(
        fresh, pair.fresh(), old, pair.old(), freshOf, n -> likeness.ofOldIn(n, pair.fresh()));
  }

  private static OptionalInt otherHalf(
      Side wholeSide, int whole, Side side, int half, int[] paired, IntToDoubleFunction share) {
    boolean alone = !wholeSide.hasBelow(whole) && !side.hasBelow(half);
    return IntStream.of(half + 1, half - 1)
        .filter(n -> alone && side.followsDirectly(Math.min(n, half), Math.max(n, half)))
        .filter(n -> paired[n] == NONE && share.applyAsDouble(n) >= PART)
        .findFirst();
  }
}
