package penholder.check.stale;

import java.util.List;
import java.util.Optional;
import penholder.check.Passage;
import penholder.library.named.NamedDate;
import penholder.library.named.NamedOrdinal;
import penholder.model.Ordinal;

/**
 * R-STALE-7: the number of a meeting that is held again and again. One with a day of its own behind
 * it is that meeting for ever; a row ("First to Eleventh Summits"), and one without a day that is
 * welcomed or looked forward to, are meant to be the latest.
 */
final class MovedOn extends StaleRule {
  /** How many characters lie at most between a meeting and its day. */
  private static final int NEAR = 160;

  MovedOn() {
    super(
        "R-STALE-7",
        "The number of a meeting that is held again and again moves on: name the latest.");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    Verbs verbs = new Verbs(words);
    List<NamedDate> dates = NamedDate.in(words);
    return NamedOrdinal.in(words).stream()
        .filter(ordinal -> ordinal.from().isPresent() || isUndatedNews(ordinal, dates, verbs))
        .flatMap(
            ordinal ->
                why(words, ordinal, moment)
                    .map(why -> new StaleFact(ordinal.start(), ordinal.end(), why))
                    .stream())
        .toList();
  }

  /** "Fourth World Conference on Women" stays that one unless it is welcomed as the latest. */
  private static boolean isUndatedNews(NamedOrdinal ordinal, List<NamedDate> dates, Verbs verbs) {
    boolean dated =
        dates.stream()
            .anyMatch(
                date -> date.start() - ordinal.end() < NEAR && ordinal.start() - date.end() < NEAR);
    return !dated
        && verbs.before(ordinal.start()).filter(verb -> verb.sort() != Verb.Sort.OTHER).isPresent();
  }

  private static Optional<String> why(String words, NamedOrdinal ordinal, Moment moment) {
    Optional<String> later =
        moment.ordinals().stream()
            .filter(in -> isLater(in.named(), ordinal))
            .findFirst()
            .map(
                in ->
                    "%s names a later %s than the %s: bring this in line."
                        .formatted(
                            in.passage().label(), ordinal.kind(), Ordinal.words(ordinal.number())));
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

  private static boolean isLater(NamedOrdinal other, NamedOrdinal than) {
    return other.number() > than.number()
        && other.kind().equals(than.kind())
        && other.between().equals(than.between());
  }

  @Override
  List<String> kin(String words) {
    return NamedOrdinal.in(words).stream()
        .map(one -> words.substring(one.start(), one.end()))
        .distinct()
        .toList();
  }
}
