package penholder.check.stale;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import penholder.check.Passage;
import penholder.library.named.NamedTerm;
import penholder.report.Severity;

/**
 * R-STALE-2: a plan that runs out while the text is in force, that is until the year in which the
 * session ends that takes the next one up. A note: the plan is in force when the text is adopted.
 * Said where the text first names the plan.
 */
final class YearsEnding extends StaleRule {
  /** A text every two years; the session in which the next is due ends a year later. */
  private static final int IN_FORCE = 3;

  YearsEnding() {
    super(
        "R-STALE-2",
        "A plan that runs out before the next text of the series is due may have a successor by"
            + " then: name it if it is known.");
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    return moment.terms().stream()
        .filter(in -> in.passage().equals(passage) && endsInForce(in.named(), moment))
        .flatMap(in -> fact(in, same(in, moment)).stream())
        .toList();
  }

  private static boolean endsInForce(NamedTerm term, Moment moment) {
    return term.until() >= moment.year() && term.until() <= moment.year() + IN_FORCE;
  }

  /** Where the draft names a plan, under its full name or a shorter one. */
  private static List<Moment.In<NamedTerm>> same(Moment.In<NamedTerm> in, Moment moment) {
    return moment.terms().stream().filter(other -> isSame(in.named(), other.named())).toList();
  }

  private static boolean isSame(NamedTerm one, NamedTerm other) {
    Set<String> own = words(one);
    Set<String> others = words(other);
    return one.until() == other.until()
        && one.from().equals(other.from())
        && (own.containsAll(others) || others.containsAll(own));
  }

  private static Set<String> words(NamedTerm term) {
    return new HashSet<>(List.of(term.name().toLowerCase(Locale.ROOT).split(" ")));
  }

  private static Optional<StaleFact> fact(
      Moment.In<NamedTerm> in, List<Moment.In<NamedTerm>> same) {
    if (!same.get(0).equals(in)) {
      return Optional.empty();
    }
    String name =
        same.stream()
            .map(one -> one.named().name())
            .min(Comparator.comparing(String::length))
            .orElseThrow();
    List<String> others =
        same.stream()
            .map(one -> one.passage().label())
            .distinct()
            .filter(label -> !label.equals(in.passage().label()))
            .toList();
    String message =
        "The years of %s end in %d, while this text is in force: name its successor if one is known.%s"
            .formatted(
                Told.name(name),
                in.named().until(),
                others.isEmpty() ? "" : " Named in %s, too.".formatted(String.join(", ", others)));
    return Optional.of(new StaleFact(in.named().start(), in.named().end(), message));
  }
}
