package penholder.check.stale;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import penholder.library.named.NamedTerm;
import penholder.report.Severity;

/**
 * R-STALE-2: a plan that runs out while the text is in force, that is until the year in which the
 * session after the next ends. A note: it is in force when the text is adopted. Said once for each
 * paragraph and plan.
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
  List<StaleFact> in(String words, Moment moment) {
    Set<String> said = new HashSet<>();
    return NamedTerm.in(words).stream()
        .filter(term -> term.until() >= moment.year())
        .filter(term -> term.until() <= moment.year() + IN_FORCE)
        .filter(term -> said.add(term.name().toLowerCase(Locale.ROOT) + term.years()))
        .map(
            term ->
                new StaleFact(
                    term.start(),
                    term.end(),
                    "%s runs out in %d, while this text is in force: name its successor if one is known."
                        .formatted(capital(Told.name(term.name())), term.until())))
        .toList();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
