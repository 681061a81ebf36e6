package penholder.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English ordinals: "eighty-first" and "71st" (R-NUM-4). */
public final class Ordinal {
  private static final List<String> BELOW_TWENTY =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");
  private static final List<String> TENS =
      List.of("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
  private static final List<String> HUNDREDS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final Pattern FIGURES = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

  private Ordinal() {}

  /** "eighty-first", "one hundred and first"; for 1 to 999. */
  public static String words(int number) {
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("no ordinal here for " + number);
    }
    if (number >= 100) {
      String hundred = HUNDREDS.get(number / 100) + " hundred";
      return number % 100 == 0 ? hundred + "th" : hundred + " and " + words(number % 100);
    }
    if (number < 20) {
      return BELOW_TWENTY.get(number);
    }
    String tens = TENS.get(number / 10);
    return number % 10 == 0 ? tens + "ieth" : tens + "y-" + BELOW_TWENTY.get(number % 10);
  }

  /** The number that a spelled ordinal says, upper or lower case; empty for other words. */
  public static OptionalInt parse(String words) {
    Integer number = Numbers.BY_WORDS.get(words.toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The number that an ordinal in words or figures says, "11th" too; empty for "0th". */
  public static OptionalInt read(String written) {
    Matcher figures = FIGURES.matcher(written);
    if (!figures.matches()) {
      return parse(written);
    }
    int number = Integer.parseInt(figures.group(1));
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Spelled once, when the first ordinal is looked up. */
  private static final class Numbers {
    static final Map<String, Integer> BY_WORDS = new HashMap<>();

    static {
      for (int number = 1; number <= 999; number++) {
        BY_WORDS.put(Ordinal.words(number), number);
      }
    }
  }

  /** "71st", "58th", as in the line of a meeting (R-NUM-4). */
  public static String figures(int number) {
    int lastTwo = number % 100;
    if (lastTwo >= 11 && lastTwo <= 13) {
      return number + "th";
    }
    return number
        + switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
