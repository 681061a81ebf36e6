package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.Passage;

/**
 * R-STALE-9: a year that is spoken of as the present one, by its number or as the year of
 * somebody's chair: "the significance of the year 2020", "the theme of its chairmanship for 2022".
 */
final class YearPast extends StaleRule {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\b(?:since|by|until|from|in|after|before|to)[ \u00a0])\\bthe year[ \u00a0](\\d{4})\\b"
              + "|\\b(?:chairmanship|chairship|theme|[Cc]hair|presidency|International Year of)\\b[^,;.]{0,80}?[ \u00a0](?:for|in|of)[ \u00a0](\\d{4})\\b");

  YearPast() {
    super(
        "R-STALE-9",
        "A year that is over is not spoken of as the present one, nor is the theme of its chair.");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    Verbs verbs = new Verbs(words);
    List<StaleFact> found = new ArrayList<>();
    Matcher matcher = YEAR.matcher(words);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(matcher.group(1) == null ? 2 : 1));
      if (year < moment.year() && !verbs.recallBefore(matcher.start())) {
        found.add(
            new StaleFact(
                matcher.start(),
                matcher.end(),
                "%d is over when %s opens in %d: leave this out, or say it of the years since."
                    .formatted(year, moment.sessionName(), moment.year())));
      }
    }
    return found;
  }
}
