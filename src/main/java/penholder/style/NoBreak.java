package penholder.style;

import java.util.regex.Pattern;

/**
 * Where a line of print must not break (R-TYP-8).
 *
 * <p>"Non-breaking space between day and month, number and unit, 'No.' and figure." Units are left
 * alone: in print "96 per cent" and "4.3 million" break like other words.
 */
public final class NoBreak {
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<=\\b\\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September"
              + "|October|November|December)\\b)");
  private static final Pattern NUMBER_OF_A_PLACE =
      Pattern.compile(
          "(?<=\\b(?:Nos?|[Vv]ols?|[Ss]ects?|[Cc]haps?|[Pp]aras?)\\.) (?=\\d|[IVXLC]+\\b)");

  private NoBreak() {}

  /** The same words, as many characters, with U+00A0 where the line must not break. */
  public static String in(String words) {
    String dates = DAY_AND_MONTH.matcher(words).replaceAll("\u00a0");
    return NUMBER_OF_A_PLACE.matcher(dates).replaceAll("\u00a0");
  }
}
