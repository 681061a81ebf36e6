package penholder.library.named;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.UnDate;

/**
 * A day, some days or a month that words name with its year (R-NUM-3): "15 November 2020", "4–15
 * September 1995", "November 2020". Articles write "November 15, 2020" too. A year alone is not
 * taken for a date: it may be part of a name.
 *
 * @param start where it begins in the words
 * @param end behind its last character
 * @param first the first day that it may be
 * @param last the last day that it may be
 */
public record NamedDate(int start, int end, LocalDate first, LocalDate last) {
  private static final String MONTH = "(" + String.join("|", UnDate.months()) + ")";
  private static final String SPACE = "[ \u00a0]";
  private static final Pattern DATE =
      Pattern.compile(
          ("\\b(?:(\\d{1,2})(?:(?:–|-| to | and )(\\d{1,2}))? )?" + MONTH + "(?: (\\d{1,2}),)? ")
                  .replace(" ", SPACE)
              + "(\\d{4})\\b");

  /** The dates that words name, in order. */
  public static List<NamedDate> in(String words) {
    List<NamedDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(words);
    while (matcher.find()) {
      of(matcher.toMatchResult()).ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<NamedDate> of(MatchResult found) {
    int year = Integer.parseInt(found.group(5));
    YearMonth month = YearMonth.of(year, UnDate.months().indexOf(found.group(3)) + 1);
    String day = found.group(1) == null ? found.group(4) : found.group(1);
    try {
      LocalDate first = day == null ? month.atDay(1) : month.atDay(Integer.parseInt(day));
      LocalDate last =
          day == null
              ? month.atEndOfMonth()
              : found.group(2) == null ? first : month.atDay(Integer.parseInt(found.group(2)));
      return Optional.of(new NamedDate(found.start(), found.end(), first, last));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Its words, cut out of those that it was found in. */
  public String cut(String words) {
    return words.substring(start, end);
  }
}
