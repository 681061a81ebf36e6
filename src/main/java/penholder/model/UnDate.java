package penholder.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the United Nations writes them: "27 May 2025" (R-NUM-3). The names of the months are
 * spelled here: those of the JDK depend on the locale data of the machine, and take longer to load
 * than everything else that a draft needs.
 */
public final class UnDate {
  private static final List<String> MONTHS =
      List.of(
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
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})[ \u00a0]([A-Z][a-z]+)[ \u00a0](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private UnDate() {}

  /** "27 May 2025". */
  public static String print(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** The day that "27 May 2025" or "2025-05-27" says; empty for anything else. */
  public static Optional<LocalDate> parse(String written) {
    Matcher words = IN_WORDS.matcher(written.strip());
    if (words.matches()) {
      return date(words.group(3), MONTHS.indexOf(words.group(2)) + 1, words.group(1));
    }
    Matcher iso = ISO.matcher(written.strip());
    return iso.matches()
        ? date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))
        : Optional.empty();
  }

  /** The names of the months, January first. */
  public static List<String> months() {
    return MONTHS;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
