package penholder.model;

import java.util.Locale;
import java.util.OptionalInt;

/** The degrees of sub-paragraphs and their marks (R-STR-6). */
public enum Degree {
  /** (a), (b) ... (z), (aa). */
  FIRST("(", ")", false),
  /** (i), (ii). */
  SECOND("(", ")", true),
  /** a., b. */
  THIRD("", ".", false),
  /** i., ii. */
  FOURTH("", ".", true);

  private static final int MOST = 79;

  private final String before;
  private final String after;
  private final boolean roman;
  private final String[] marks = new String[MOST];

  Degree(String before, String after, boolean roman) {
    this.before = before;
    this.after = after;
    this.roman = roman;
    for (int n = 1; n <= MOST; n++) {
      marks[n - 1] = made(n);
    }
  }

  /** The mark of the nth sub-paragraph, from 1: "(b)", "(ii)". */
  public String mark(int n) {
    if (n < 1 || n > MOST) {
      throw new IllegalArgumentException("no mark for sub-paragraph " + n);
    }
    return marks[n - 1];
  }

  private String made(int n) {
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx"};
    String letters =
        roman
            ? tens[n / 10] + ones[n % 10]
            : String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    return before + letters + after;
  }

  /** Which sub-paragraph of this degree a mark belongs to; empty if the mark is of another. */
  public OptionalInt number(String mark) {
    String lower = mark.toLowerCase(Locale.ROOT);
    for (int n = 1; n <= MOST; n++) {
      if (marks[n - 1].equals(lower)) {
        return OptionalInt.of(n);
      }
    }
    return OptionalInt.empty();
  }
}
