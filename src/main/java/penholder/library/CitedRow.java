package penholder.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.ResolutionSymbol;
import penholder.model.UnDate;

/**
 * Resolutions of the Assembly cited one after the other in running text: "resolutions 74/62 of 12
 * December 2019, 75/62 of 7 December 2020 and 77/79 of 7 December 2022" (R-NAM-5).
 *
 * @param cited those it cites, in its order; never empty
 */
public record CitedRow(List<Cited> cited) {
  private static final String SPACE = "[ \u00a0]";
  private static final Pattern CITED =
      Pattern.compile(
          "(?<![/\\w.])((\\d{1,3}/\\d{1,3})(?: ([A-Z]{1,2})(?: and [A-Z]\\b)?(?![a-z]))?)"
              + "(?:%1$sof%1$s(\\d{1,2})(%1$s)(%2$s)%1$s(\\d{4}))?(?![/\\w])"
                  .formatted(SPACE, String.join("|", UnDate.months())));
  private static final Pattern BETWEEN = Pattern.compile(", |,? and ");

  /** What the numbers belong to: the word named last before them. */
  private static final Pattern KIND =
      Pattern.compile(
          "((?:Council|Commission|Committee|Authority|Conference|World Health Assembly)%1$s)?"
                  .formatted(SPACE)
              + "\\b(resolutions?|decisions?)\\b",
          Pattern.CASE_INSENSITIVE);

  public CitedRow {
    cited = List.copyOf(cited);
  }

  /**
   * One resolution in a row.
   *
   * @param symbol which one
   * @param start where it begins in the words
   * @param end where it ends, its date included
   * @param date the date that stands behind it
   * @param space what stands between day and month: some texts keep them on one line
   */
  public record Cited(
      ResolutionSymbol symbol, int start, int end, Optional<LocalDate> date, String space) {}

  /** The first of them. */
  public Cited first() {
    return cited.get(0);
  }

  /** The last of them. */
  public Cited last() {
    return cited.get(cited.size() - 1);
  }

  /** The newest of them: some rows go back in time. */
  public Cited newest() {
    return cited.stream().max(Comparator.comparing(Cited::symbol)).orElseThrow();
  }

  /** The rows in some words, in order. */
  public static List<CitedRow> in(String words) {
    List<CitedRow> rows = new ArrayList<>();
    List<Cited> row = new ArrayList<>();
    Matcher matcher = CITED.matcher(words);
    while (matcher.find()) {
      if (!row.isEmpty()) {
        String between = words.substring(row.get(row.size() - 1).end(), matcher.start());
        if (!BETWEEN.matcher(between).matches()) {
          rows.add(new CitedRow(row));
          row.clear();
        }
      }
      if (!row.isEmpty() || isOfTheAssembly(words.substring(0, matcher.start()))) {
        cited(matcher).ifPresent(row::add);
      }
    }
    if (!row.isEmpty()) {
      rows.add(new CitedRow(row));
    }
    return List.copyOf(rows);
  }

  private static Optional<Cited> cited(Matcher matcher) {
    String letter = Optional.ofNullable(matcher.group(3)).filter(l -> l.length() == 1).orElse("");
    String space = Optional.ofNullable(matcher.group(5)).orElse(" ");
    Optional<LocalDate> date =
        matcher.group(4) == null
            ? Optional.empty()
            : UnDate.parse(matcher.group(4) + " " + matcher.group(6) + " " + matcher.group(7));
    return ResolutionSymbol.parse(matcher.group(2) + (letter.isEmpty() ? "" : " " + letter))
        .map(symbol -> new Cited(symbol, matcher.start(), matcher.end(), date, space));
  }

  private static boolean isOfTheAssembly(String before) {
    boolean own = false;
    Matcher kind = KIND.matcher(before);
    while (kind.find()) {
      own =
          kind.group(1) == null && kind.group(2).toLowerCase(Locale.ROOT).startsWith("resolution");
    }
    return own;
  }
}
