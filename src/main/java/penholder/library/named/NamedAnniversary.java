package penholder.library.named;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Ordinal;

/**
 * An anniversary that words name: "the fiftieth anniversary of the Association in 2017", "the 55th
 * founding anniversary of the ASEAN".
 *
 * @param start where the number begins in the words
 * @param end behind "anniversary"
 * @param number the number of years
 * @param of what is remembered, as far as the words go on: "the Association"
 * @param year the year in which it falls, where the words say that, or when the thing was
 */
public record NamedAnniversary(int start, int end, int number, String of, OptionalInt year) {
  private static final Pattern ANNIVERSARY =
      Pattern.compile(
          "(?<![\\p{L}-])((?:one hundred and )?[A-Za-z]+(?:-[a-z]+)?|\\d{1,3}(?:st|nd|rd|th))"
              + "[ \u00a0]((?:founding )?anniversary)\\b(?:(?: in (\\d{4}))? of ((?:(?!,| and (?:the|its|his) (?:\\w+ )?(?:anniversary|resolution))[^;.]){0,300}))?");
  private static final Pattern IN_YEAR = Pattern.compile("\\bin(?: \\w+)?[ \u00a0](\\d{4})\\b");
  private static final Pattern ORIGIN =
      Pattern.compile("\\((\\d{4})\\)|\\b\\d{1,2}[ \u00a0][A-Z][a-z]+[ \u00a0](\\d{4})\\b");

  /** The anniversaries that words name, in order. */
  public static List<NamedAnniversary> in(String words) {
    List<NamedAnniversary> found = new ArrayList<>();
    Matcher matcher = ANNIVERSARY.matcher(words);
    int at = 0;
    while (at < words.length() && matcher.find(at)) {
      MatchResult result = matcher.toMatchResult();
      OptionalInt number = Ordinal.read(result.group(1));
      if (number.isPresent()) {
        String of = result.group(4) == null ? "" : result.group(4).strip();
        found.add(
            new NamedAnniversary(
                result.start(), result.end(2), number.getAsInt(), of, year(result, of, number)));
      }
      at = result.end(2);
    }
    return found;
  }

  private static OptionalInt year(MatchResult found, String of, OptionalInt number) {
    if (found.group(3) != null) {
      return OptionalInt.of(Integer.parseInt(found.group(3)));
    }
    Matcher in = IN_YEAR.matcher(of);
    if (in.find()) {
      return OptionalInt.of(Integer.parseInt(in.group(1)));
    }
    Matcher origin = ORIGIN.matcher(of);
    if (origin.find()) {
      String year = origin.group(1) == null ? origin.group(2) : origin.group(1);
      return OptionalInt.of(Integer.parseInt(year) + number.getAsInt());
    }
    return OptionalInt.empty();
  }
}
