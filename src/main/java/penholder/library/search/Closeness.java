package penholder.library.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How close a clause is to what is looked for: by real comparison of the words in their order, of
 * the few clauses that the index thinks likeliest.
 */
final class Closeness {
  /** So few words are looked for wherever they stand; of more, the order matters. */
  private static final int FEW = 8;

  private final boolean typed;
  private final int length;
  private final WordMatch match;
  private final Map<Integer, Integer> endings;

  /**
   * A clause, judged.
   *
   * @param rank the higher, the earlier it is shown
   * @param likeness from 0 to 1
   */
  record Judged(double rank, double likeness) {}

  /**
   * @param endings for the words of the library that have a beginning which is looked for, by their
   *     numbers, the number of that
   */
  Closeness(Sought sought, Map<Integer, Integer> endings) {
    List<String> words = sought.words();
    this.endings = endings;
    typed = sought instanceof Sought.Typed;
    length = words.size();
    match = new WordMatch(WordNumbers.of(words));
  }

  /** Judges a clause. */
  Judged judge(WordNumbers clause) {
    double whole = match.likeness(clause.all());
    double alone = clause.own() == 0 ? whole : match.likeness(clause.ofItself());
    double likeness = Math.max(whole, alone);
    if (!typed) {
      return new Judged(likeness, likeness);
    }
    int[] there = read(clause.all());
    double covered = match.covered(there);
    double inOrder = (double) match.inOrder(there) / length;
    boolean exact = match.run(there, 0) >= 0;
    double rank = (exact ? 1 : 0) + 0.4 * covered + 0.3 * inOrder + 0.3 * likeness;
    return new Judged(rank, exact ? 1 : (covered + inOrder) / 2);
  }

  /**
   * Whether only the words that lead in to a sub-paragraph have what is looked for: then the
   * paragraph is meant, and not each of its sub-paragraphs.
   */
  boolean isOfLeadAlone(WordNumbers clause) {
    if (!typed || clause.own() == 0) {
      return false;
    }
    int[] lead = read(Arrays.copyOf(clause.all(), clause.own()));
    return match.covered(lead) == match.covered(read(clause.all()));
  }

  /** The words of a clause, each that has a beginning which is looked for read as that. */
  private int[] read(int[] there) {
    return endings.isEmpty()
        ? there
        : Arrays.stream(there).map(word -> endings.getOrDefault(word, word)).toArray();
  }

  /** Where the words that are looked for stand in a clause, one stretch for each run of them. */
  List<Span> matches(String text) {
    WordRow row = WordRow.of(text);
    int[] there = read(WordNumbers.of(row.words()));
    List<Span> spans = new ArrayList<>();
    int last = -2;
    for (int at : typed && length <= FEW ? places(there) : match.matched(there)) {
      Span span = row.spans().get(at);
      boolean on =
          at == last + 1
              && text.substring(row.spans().get(last).to(), span.from()).indexOf(ClauseWords.LINE)
                  < 0;
      spans.add(on ? new Span(spans.remove(spans.size() - 1).from(), span.to()) : span);
      last = at;
    }
    return spans;
  }

  /** The words next to one another, wherever they stand so; else each of them everywhere. */
  private List<Integer> places(int[] there) {
    List<Integer> places = new ArrayList<>();
    int run = match.run(there, 0);
    boolean exact = run >= 0;
    for (int at = 0; at < there.length; at++) {
      if (exact && run >= 0 && at >= run + length) {
        run = match.run(there, at);
      }
      if (exact ? run >= 0 && at >= run : match.has(there[at])) {
        places.add(at);
      }
    }
    return places;
  }
}
