package penholder.check.stale;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.library.named.NamedAnniversary;

/** R-STALE-8: an anniversary of a year before the session, or one that the base had marked. */
final class AnniversaryPast extends StaleRule {
  /** "its resolution 71/317 of 19 July 2017 on the commemoration of the": the title stays. */
  private static final Pattern TITLE =
      Pattern.compile("(?s).*\\b(?:resolution|decision) [^,;]*(?:\\bon\\b|entitled) [^,;]*");

  /** How many characters lie at most between "resolution" and an anniversary in its title. */
  private static final int REACH = 400;

  AnniversaryPast() {
    super("R-STALE-8", "An anniversary comes once: the base's is past.");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    return NamedAnniversary.in(words).stream()
        .filter(
            one ->
                !TITLE
                    .matcher(words.substring(Math.max(0, one.start() - REACH), one.start()))
                    .matches())
        .flatMap(
            one ->
                why(words, one, moment)
                    .map(why -> new StaleFact(one.start(), one.end(), why))
                    .stream())
        .toList();
  }

  private static Optional<String> why(String words, NamedAnniversary one, Moment moment) {
    if (one.year().isPresent()) {
      int year = one.year().getAsInt();
      return year < moment.year()
          ? Optional.of(
              "This anniversary fell in %d; %s opens in %d: leave it out, or name the one that is due."
                  .formatted(year, moment.sessionName(), moment.year()))
          : Optional.empty();
    }
    int behind = Math.min(words.length(), one.end() + 1 + one.of().length());
    return moment
        .saidIn(words.substring(one.start(), behind))
        .map(
            before ->
                "%s marked this anniversary, and it comes once: leave it out, or name the one that is due."
                    .formatted(before));
  }

  @Override
  List<String> kin(String words) {
    return NamedAnniversary.in(words).stream()
        .map(one -> words.substring(one.start(), one.end()))
        .distinct()
        .toList();
  }
}
