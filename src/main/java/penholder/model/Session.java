package penholder.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;

/**
 * A session of the General Assembly: regular, or one of the few emergency special sessions, which
 * are counted by themselves and go on for years.
 *
 * @param number 1 for the regular session of 1946, 81 for the one that opens in 2026; at most 999
 * @param emergency whether it is an emergency special session
 */
public record Session(int number, boolean emergency) implements Comparable<Session> {
  private static final int FIRST_TO_OPEN_IN_THE_SECOND_WEEK = 78;
  private static final Comparator<Session> ORDER =
      Comparator.comparing(Session::emergency).thenComparing(Session::number);

  public Session {
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("not a session: " + number);
    }
  }

  /** A regular session. */
  public Session(int number) {
    this(number, false);
  }

  /** "eighty-first", as it stands in a text (R-SES-2). */
  public String ordinal() {
    return Ordinal.words(number);
  }

  /**
   * "Eighty-first session", "Eleventh emergency special session", as it stands in the masthead
   * (R-SES-2).
   */
  public String title() {
    String ordinal = ordinal();
    return Character.toUpperCase(ordinal.charAt(0))
        + ordinal.substring(1)
        + (emergency ? " emergency special session" : " session");
  }

  /** "81", "ES-11", as in a symbol. */
  public String symbol() {
    return (emergency ? "ES-" : "") + number;
  }

  /** The year in which it opens (R-SES-1); nothing of the kind is known of an emergency session. */
  public int year() {
    return 1945 + number;
  }

  /**
   * The day it opens (R-SES-1): the Tuesday of the third week of September, from the seventy-eighth
   * session on of the second, counting from the first week with a working day in September.
   */
  public LocalDate opens() {
    LocalDate firstMonday =
        LocalDate.of(year(), Month.SEPTEMBER, 1)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    boolean weekOfTheFirstCounts = workingDay(LocalDate.of(year(), Month.SEPTEMBER, 1));
    LocalDate mondayOfWeekOne =
        weekOfTheFirstCounts && firstMonday.getDayOfMonth() > 1
            ? firstMonday.minusWeeks(1)
            : firstMonday;
    int week = number >= FIRST_TO_OPEN_IN_THE_SECOND_WEEK ? 2 : 3;
    return mondayOfWeekOne.plusWeeks(week - 1L).plusDays(1);
  }

  private static boolean workingDay(LocalDate date) {
    return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  /** The session a number of sessions later. */
  public Session plus(int sessions) {
    return new Session(number + sessions, emergency);
  }

  /** Whether it is later than another of its kind. */
  public boolean isAfter(Session other) {
    return emergency == other.emergency && number > other.number;
  }

  @Override
  public int compareTo(Session other) {
    return ORDER.compare(this, other);
  }
}
