package penholder.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as the United Nations writes them: "27 May 2025" (R-NUM-3). */
public final class UnDate {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private UnDate() {}

  /** "27 May 2025". */
  public static String print(LocalDate date) {
    return FORM.format(date);
  }

  /** The day that "27 May 2025" or "2025-05-27" says; empty for anything else. */
  public static Optional<LocalDate> parse(String written) {
    String plain = written.strip().replace('\u00a0', ' ');
    for (DateTimeFormatter form : new DateTimeFormatter[] {FORM, DateTimeFormatter.ISO_DATE}) {
      try {
        return Optional.of(LocalDate.parse(plain, form));
      } catch (DateTimeParseException otherForm) {
        continue;
      }
    }
    return Optional.empty();
  }
}
