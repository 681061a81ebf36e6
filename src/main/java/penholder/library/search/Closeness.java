package penholder.library.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How close a clause is to what is looked for: by real comparison of the words in their order, of
 * the few clauses that the index thinks likeliest.
 */
final class Closeness {
  /** Of so few words each place counts, in whatever order; of more, the order tells which. */
  private static final int FEW = 8;

  private final Sought sought;
  private final List<String> words;
  private final WordMatch match;

  /**
   * A clause, judged.
   *
   * @param rank the higher, the earlier it is shown
   * @param likeness from 0 to 1
   */
  record Judged(double rank, double likeness) {}

  Closeness(Sought sought) {
    this.sought = sought;
    words = words(sought);
    match = new WordMatch(words);
  }

  /** The words that are looked for, in order. */
  static List<String> words(Sought sought) {
    if (sought instanceof Sought.Like like) {
      return WordRow.of(like.text()).words();
    }
    return ((Sought.Typed) sought)
        .pieces().stream().flatMap(piece -> piece.words().stream()).toList();
  }

  /**
   * Judges a clause.
   *
   * @param text its words
   * @param own where its own words begin, behind those that lead in to it
   */
  Judged judge(String text, int own) {
    WordRow row = WordRow.of(text);
    List<String> there = row.words();
    int first = 0;
    while (first < there.size() && row.spans().get(first).from() < own) {
      first++;
    }
    double whole = match.likeness(there);
    double alone = first == 0 ? whole : match.likeness(there.subList(first, there.size()));
    double likeness = Math.max(whole, alone);
    if (sought instanceof Sought.Like) {
      return new Judged(likeness, likeness);
    }
    List<String> read = read(there);
    double covered = match.covered(read);
    double inOrder = (double) match.inOrder(read) / words.size();
    boolean exact = Collections.indexOfSubList(read, words) >= 0;
    double rank = (exact ? 1 : 0) + 0.4 * covered + 0.3 * inOrder + 0.3 * likeness;
    return new Judged(rank, (covered + inOrder) / 2);
  }

  /** The words of a clause, each that has a beginning which is looked for read as that. */
  private List<String> read(List<String> there) {
    List<String> beginnings =
        sought instanceof Sought.Typed typed
            ? typed.pieces().stream()
                .filter(piece -> piece.kind() == Sought.Piece.Kind.BEGINNING)
                .map(piece -> piece.words().get(0))
                .toList()
            : List.of();
    if (beginnings.isEmpty()) {
      return there;
    }
    return there.stream()
        .map(word -> beginnings.stream().filter(word::startsWith).findFirst().orElse(word))
        .toList();
  }

  /** Where the words that are looked for stand in a clause, one stretch for each run of them. */
  List<Span> matches(String text) {
    WordRow row = WordRow.of(text);
    List<String> there = read(row.words());
    boolean few = sought instanceof Sought.Typed && words.size() <= FEW;
    List<Integer> matched = few ? places(there) : match.matched(there);
    List<Span> spans = new ArrayList<>();
    int last = -2;
    for (int at : matched) {
      Span span = row.spans().get(at);
      boolean sameLine =
          at == last + 1
              && spans.size() > 0
              && text.substring(row.spans().get(last).to(), span.from()).indexOf(ClauseWords.LINE)
                  < 0;
      if (sameLine) {
        span = new Span(spans.remove(spans.size() - 1).from(), span.to());
      }
      spans.add(span);
      last = at;
    }
    return spans;
  }

  /** The words next to one another, wherever they stand so; else each of them everywhere. */
  private List<Integer> places(List<String> there) {
    List<Integer> places = new ArrayList<>();
    boolean exact = Collections.indexOfSubList(there, words) >= 0;
    int length = exact ? words.size() : 1;
    for (int at = 0; at + length <= there.size(); at++) {
      if (exact ? there.subList(at, at + length).equals(words) : words.contains(there.get(at))) {
        for (int n = 0; n < length; n++) {
          places.add(at + n);
        }
        at += length - 1;
      }
    }
    return places;
  }
}
