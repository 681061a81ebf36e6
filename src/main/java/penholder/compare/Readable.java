package penholder.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest row of changes, made such that a person reads what was meant: a few large changes,
 * not many small ones around an "and" or a comma that both texts happen to have.
 */
final class Readable {
  private static final int STOP_WORDS = 3;
  private static final int SHORT_WORD = 4;

  private final List<Token> old;
  private final List<Token> fresh;

  private Readable(List<Token> old, List<Token> fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  /** The same difference in changes that a person can read. */
  static List<Change> of(List<Token> old, List<Token> fresh, List<Change> shortest) {
    Readable readable = new Readable(old, fresh);
    return readable.absorbed(readable.slid(readable.absorbed(readable.slid(shortest))));
  }

  /** Changes that only a tiny piece of common text keeps apart become one. */
  private List<Change> absorbed(List<Change> changes) {
    List<Change> merged = new ArrayList<>();
    for (Change change : changes) {
      int last = merged.size() - 1;
      if (last >= 0 && tiny(merged.get(last), change)) {
        merged.set(last, merged.get(last).upTo(change));
      } else {
        merged.add(change);
      }
    }
    return merged;
  }

  /** At most three stop words, or one lone short word, and any punctuation. */
  private boolean tiny(Change before, Change after) {
    int stopWords = 0;
    int words = 0;
    for (Token token : old.subList(before.oldTo(), after.oldFrom())) {
      if (token.isStopWord()) {
        stopWords++;
      } else if (token.kind() == Token.Kind.WORD && token.key().length() <= SHORT_WORD) {
        words++;
      } else if (token.kind() != Token.Kind.MARK) {
        return false;
      }
    }
    return words == 0 ? stopWords <= STOP_WORDS : words == 1 && stopWords == 0;
  }

  private List<Change> slid(List<Change> changes) {
    List<Change> slid = new ArrayList<>();
    for (int n = 0; n < changes.size(); n++) {
      int from = n == 0 ? 0 : slid.get(n - 1).oldTo();
      int to = n + 1 < changes.size() ? changes.get(n + 1).oldFrom() : old.size();
      slid.add(slid(changes.get(n), from, to));
    }
    return slid;
  }

  /**
   * An insertion or deletion that could as well stand a little earlier or later ("a[, b], c" or "a,
   * [b, ]c") stands where it begins with a word and ends before one.
   */
  private Change slid(Change change, int from, int to) {
    if (!change.onlyInserts() && !change.onlyDeletes()) {
      return change;
    }
    List<Token> side = change.onlyInserts() ? fresh : old;
    int first = change.onlyInserts() ? change.freshFrom() : change.oldFrom();
    int end = change.onlyInserts() ? change.freshTo() : change.oldTo();
    Change best = change;
    int bestGrade = grade(side, first, end);
    for (int back = 1;
        change.oldFrom() - back >= from && like(side, first - back, end - back);
        back++) {
      int grade = grade(side, first - back, end - back);
      if (grade > bestGrade) {
        best = change.shifted(-back);
        bestGrade = grade;
      }
    }
    for (int on = 1; change.oldTo() + on <= to && like(side, first + on - 1, end + on - 1); on++) {
      int grade = grade(side, first + on, end + on);
      if (grade > bestGrade) {
        best = change.shifted(on);
        bestGrade = grade;
      }
    }
    return best;
  }

  private static boolean like(List<Token> side, int one, int other) {
    return one >= 0 && other < side.size() && side.get(one).key().equals(side.get(other).key());
  }

  private static int grade(List<Token> side, int from, int to) {
    Token first = side.get(from);
    Token last = side.get(to - 1);
    int grade = first.kind() == Token.Kind.MARK || first.kind() == Token.Kind.NOTE ? 0 : 4;
    grade += from > 0 && ends(side.get(from - 1)) ? 2 : 0;
    grade += ends(last) ? 1 : 0;
    return grade;
  }

  private static boolean ends(Token token) {
    return token.kind() == Token.Kind.MARK && (token.key().equals(",") || token.key().equals(";"));
  }
}
