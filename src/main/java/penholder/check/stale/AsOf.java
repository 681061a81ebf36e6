package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.library.named.NamedDate;

/** R-STALE-10: a state of things as of a day that is long past: "as of October 2020". */
final class AsOf extends StaleRule {
  private static final Pattern AS_OF =
      Pattern.compile("\\b(?:as (?:of|at)|to date as of)[ \u00a0]");

  AsOf() {
    super("R-STALE-10", "Figures as of a day are given as of a day shortly before the session.");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    List<NamedDate> dates = NamedDate.in(words);
    List<StaleFact> found = new ArrayList<>();
    Matcher matcher = AS_OF.matcher(words);
    while (matcher.find()) {
      dates.stream()
          .filter(date -> date.start() == matcher.end())
          .filter(date -> date.last().isBefore(moment.newsSince()) || isOld(date, moment))
          .map(
              date ->
                  new StaleFact(
                      matcher.start(),
                      date.end(),
                      "What stood so %s may stand otherwise when %s opens: give the latest figures."
                          .formatted(
                              words.substring(matcher.start(), date.end()), moment.sessionName())))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isOld(NamedDate date, Moment moment) {
    return date.last().isBefore(moment.opens().minusYears(1));
  }
}
