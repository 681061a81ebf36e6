package penholder.style;

import java.util.Locale;
import java.util.Set;

/**
 * Where a line of print must not break (R-TYP-8).
 *
 * <p>"Non-breaking space between day and month, number and unit, 'No.' and figure." Units are left
 * alone: in print "96 per cent" and "4.3 million" break like other words.
 */
public final class NoBreak {
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Set<String> PLACES =
      Set.of(
          "no.", "nos.", "vol.", "vols.", "sect.", "sects.", "chap.", "chaps.", "para.", "paras.");
  private static final String ROMAN = "IVXLC";

  private NoBreak() {}

  /** The same words, as many characters, with U+00A0 where the line must not break. */
  public static String in(String words) {
    StringBuilder printed = new StringBuilder(words);
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      String before = words.substring(wordBefore(words, at), at);
      String after = words.substring(at + 1, wordAfter(words, at + 1));
      if (isDay(before) && MONTHS.contains(after) || isPlace(before) && isNumber(after)) {
        printed.setCharAt(at, '\u00a0');
      }
    }
    return printed.toString();
  }

  private static int wordBefore(String words, int at) {
    int start = at;
    while (start > 0 && (isWord(words.charAt(start - 1)) || words.charAt(start - 1) == '.')) {
      start--;
    }
    return start;
  }

  private static int wordAfter(String words, int at) {
    int end = at;
    while (end < words.length() && isWord(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isDay(String word) {
    return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isPlace(String word) {
    return word.endsWith(".") && PLACES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0)) || word.chars().allMatch(c -> ROMAN.indexOf(c) >= 0));
  }
}
