package penholder.check.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.Search;
import penholder.check.WordRule;
import penholder.model.UnDate;
import penholder.report.Severity;

/** R-NUM-3: "Date 27 May 2025: 35,083; May 27, 2025: 0". */
final class WrittenDate extends WordRule {
  private static final String MONTH = "(?:" + String.join("|", UnDate.months()) + ")";
  private static final String SHORT = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";
  private static final String SPACE = "[ \u00a0]";

  WrittenDate() {
    super(
        "R-NUM-3",
        Severity.ERROR,
        "A date is written 27 May 2025.",
        new Search(
            ("\\b(?<m1>MONTH)_(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,?_(?<y1>\\d{4}))?\\b"
                    + "|\\b(?:the_)?(?<d2>\\d{1,2})(?:st|nd|rd|th)(?:_of)?_(?<m2>MONTH)(?:,?_(?<y2>\\d{4}))?\\b"
                    + "|\\b(?<d3>\\d{1,2})_(?<m3>MONTH),_(?<y3>\\d{4})\\b"
                    + "|\\b(?<d4>\\d{1,2})_(?<m4>SHORT)(?:,?_(?<y4>\\d{4}))?(?!\\w)"
                    + "|(?<![\\d/.-])\\d{4}-\\d\\d-\\d\\d(?![\\d/-])"
                    + "|(?<![\\d/.-])\\d{1,2}(?<sign>[./])\\d{1,2}\\k<sign>\\d{4}(?![\\d/.-])")
                .replace("MONTH", MONTH)
                .replace("SHORT", SHORT)
                .replace("_", SPACE),
            Search.FIGURES + "JFMASONDt"));
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    if (KeptWords.inAddress(find, passage) || KeptWords.around(find, passage)) {
      return Optional.empty();
    }
    return Optional.of(
        instead(find, passage)
            .map("Write \"%s\"."::formatted)
            .orElse("Write the date in words: \"27 May 2025\"."));
  }

  /** A day without a year: "in May 20 States adopted it" has none. */
  private static final Pattern ENDS = Pattern.compile("$|[.;:)]|,(?!_?\\d)".replace("_", SPACE));

  /** "May 2 and 3", "2–5 May": several days. */
  private static final Pattern MORE_BEHIND =
      Pattern.compile(
          "_?[–\u2011-]_?\\d|(?:,?_(?:and|or|to|through))?_\\d|,_?\\d".replace("_", SPACE));

  private static final Pattern MORE_BEFORE =
      Pattern.compile(
          "\\d(?:st|nd|rd|th)(?:,|,?_(?:and|or|to|through)(?:_the)?|_?[–\u2011-])_?$"
              .replace("_", SPACE));

  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(?:on|by|until|from|since|before|after)_$".replace("_", SPACE));

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return isCertain(find, passage.words()) ? written(find) : Optional.empty();
  }

  private static boolean isCertain(MatchResult find, String words) {
    Matcher behind = MORE_BEHIND.matcher(words).region(find.end(), words.length());
    String before = words.substring(Math.max(0, find.start() - 20), find.start());
    boolean hasYear = find.group().matches("(?s).*\\d{4}.*");
    if (!hasYear && behind.lookingAt() || MORE_BEFORE.matcher(before).find()) {
      return false;
    }
    boolean bare = find.group().matches("\\p{Lu}\\p{L}+.\\d{1,2}");
    boolean article = find.group().startsWith("the");
    return (!bare || ENDS.matcher(words).region(find.end(), words.length()).lookingAt())
        && (!article || PREPOSITION.matcher(before).find());
  }

  private static Optional<String> written(MatchResult find) {
    for (int[] groups : List.of(new int[] {2, 1, 3}, new int[] {4, 5, 6}, new int[] {7, 8, 9})) {
      if (find.group(groups[0]) != null) {
        String year = find.group(groups[2]);
        int day = Integer.parseInt(find.group(groups[0]));
        if (day < 1 || day > 31) {
          return Optional.empty();
        }
        return Optional.of(day + " " + find.group(groups[1]) + (year == null ? "" : " " + year));
      }
    }
    return UnDate.parse(find.group()).map(UnDate::print);
  }
}
