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

  private static final String[] ROMAN_ONES = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
  };
  private static final String[] ROMAN_TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx"};
  private static final int MOST = 79;

  private final String before;
  private final String after;
  private final boolean roman;

  Degree(String before, String after, boolean roman) {
    this.before = before;
    this.after = after;
    this.roman = roman;
  }

  /** The mark of the nth sub-paragraph, from 1: "(b)", "(ii)". */
  public String mark(int n) {
    if (n < 1 || n > MOST) {
      throw new IllegalArgumentException("no mark for sub-paragraph " + n);
    }
    String letters =
        roman
            ? ROMAN_TENS[n / 10] + ROMAN_ONES[n % 10]
            : String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    return before + letters + after;
  }

  /** Which sub-paragraph of this degree a mark belongs to; empty if the mark is of another. */
  public OptionalInt number(String mark) {
    String lower = mark.toLowerCase(Locale.ROOT);
    for (int n = 1; n <= MOST; n++) {
      if (mark(n).equals(lower)) {
        return OptionalInt.of(n);
      }
    }
    return OptionalInt.empty();
  }
}
