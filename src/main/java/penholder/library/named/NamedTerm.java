package penholder.library.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.UnDate;

/**
 * The years that a plan, a vision or a decade has in its name: "Plan of Action ... (2016–2020)",
 * "Strategic Plan of Action on Disaster Management 2021–2025", "Community Vision 2025".
 *
 * @param name the name without its years: "Community Vision"
 * @param start where the years begin in the words
 * @param end behind the last of them
 * @param from the first year, where two are named
 * @param until the last year
 */
public record NamedTerm(String name, int start, int end, OptionalInt from, int until) {
  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\d/-])(?:(%s)\\s?(?:–|-|-to-| to )\\s?(%s)|(%s))(?![\\d/]|-\\d)"
              .formatted(YEAR, YEAR, YEAR));
  private static final Pattern PERIOD =
      Pattern.compile("(?:period|biennium|years?|from)[ \u00a0]$");

  /** How many characters before its years are looked at for a name; none is as long. */
  private static final int LONGEST = 400;

  /** The terms that words name, in order. */
  public static List<NamedTerm> in(String words) {
    List<NamedTerm> terms = new ArrayList<>();
    Matcher matcher = YEARS.matcher(words);
    while (matcher.find()) {
      of(words, matcher.toMatchResult()).ifPresent(terms::add);
    }
    return terms;
  }

  private static Optional<NamedTerm> of(String words, MatchResult years) {
    String all = words.substring(Math.max(0, years.start() - LONGEST), years.start());
    String before = all.replaceFirst("[ \u00a0(,]+$", "");
    String name = ProperName.endOf(before);
    if (years.group(3) == null) {
      int from = Integer.parseInt(years.group(1));
      int until = Integer.parseInt(years.group(2));
      boolean period = !name.isEmpty() || !PERIOD.matcher(all).find();
      return from < until && until - from < 60 && period
          ? Optional.of(
              new NamedTerm(name, years.start(), years.end(), OptionalInt.of(from), until))
          : Optional.empty();
    }
    // A year alone is the term of a plan only directly behind its name.
    boolean directly = all.length() == before.length() + 1;
    boolean month = UnDate.months().stream().anyMatch(name::endsWith);
    boolean named = name.matches("(?s).*\\b[A-Z]\\p{L}{2,}");
    return directly && !name.isEmpty() && !month && named
        ? Optional.of(
            new NamedTerm(
                name,
                years.start(),
                years.end(),
                OptionalInt.empty(),
                Integer.parseInt(years.group(3))))
        : Optional.empty();
  }

  /** "2016–2020", "2025". */
  public String years() {
    return from.isPresent() ? from.getAsInt() + "–" + until : String.valueOf(until);
  }
}
