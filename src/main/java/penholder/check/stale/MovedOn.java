package penholder.check.stale;

import java.util.List;
import java.util.Optional;
import penholder.check.Passage;
import penholder.library.named.NamedDate;
import penholder.library.named.NamedOrdinal;
import penholder.model.Ordinal;

/**
 * R-STALE-7: the number of a meeting that is held again and again. One with a day of its own behind
 * it is that meeting for ever; a row ("First to Eleventh Summits") and one without a day are meant
 * to be the latest.
 */
final class MovedOn extends StaleRule {
  MovedOn() {
    super(
        "R-STALE-7",
        "The number of a meeting that is held again and again moves on: name the latest.");
  }

  @Override
  List<StaleFact> in(String words, Moment moment) {
    return NamedOrdinal.in(words).stream()
        .filter(ordinal -> ordinal.from().isPresent() || isUndated(words, ordinal))
        .flatMap(
            ordinal ->
                why(words, ordinal, moment)
                    .map(why -> new StaleFact(ordinal.start(), ordinal.end(), why))
                    .stream())
        .toList();
  }

  private static boolean isUndated(String words, NamedOrdinal ordinal) {
    boolean dated = NamedDate.in(words).stream().anyMatch(date -> date.start() > ordinal.start());
    return !dated && !Told.asHistory(words, ordinal.start());
  }

  private static Optional<String> why(String words, NamedOrdinal ordinal, Moment moment) {
    Optional<String> later =
        moment.text().paragraphs().stream()
            .filter(passage -> namesLater(passage, ordinal))
            .findFirst()
            .map(
                passage ->
                    "%s names a later %s than the %s: bring this in line."
                        .formatted(
                            passage.label(), ordinal.kind(), Ordinal.words(ordinal.number())));
    return later.or(
        () ->
            moment
                .saidIn(words.substring(ordinal.start(), ordinal.end()))
                .map(
                    before ->
                        "%s stopped at the %s %s, too; by %s a later one may have been held: name the latest."
                            .formatted(
                                before,
                                Ordinal.words(ordinal.number()),
                                ordinal.kind(),
                                moment.sessionName())));
  }

  private static boolean namesLater(Passage passage, NamedOrdinal than) {
    return NamedOrdinal.in(passage.words()).stream()
        .anyMatch(
            other ->
                other.number() > than.number()
                    && other.kind().equals(than.kind())
                    && other.between().equals(than.between()));
  }
}
