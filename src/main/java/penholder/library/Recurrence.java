package penholder.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import penholder.model.Clause;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Text;

/**
 * How often a text recurs, and how that is known.
 *
 * @param every every how many sessions, from 1
 * @param known where it is said
 */
public record Recurrence(int every, Known known) {
  /** Longer ahead than any series looks: a review after ten years is no recurrence. */
  private static final int FARTHEST = 5;

  /**
   * A report may be asked for less often than a text, and texts between two that are here may be
   * missing: of the last three, whichever says more often.
   */
  private static final Comparator<Recurrence> SUREST =
      Comparator.comparing(
              (Recurrence one) -> one.known.compareTo(Known.REPORT) > 0 ? Known.REPORT : one.known)
          .thenComparing(Recurrence::every)
          .thenComparing(Recurrence::known);

  /** Where it is said how often a text recurs, the surest first. */
  public enum Known {
    /** The last text puts itself on the agenda of a session to come (R-CLO-3). */
    AGENDA("agenda"),
    /** The last text says when the question is considered again. */
    CONSIDERATION("consideration"),
    /** The last text asks for a report at a session to come (R-CLO-1). */
    REPORT("report"),
    /**
     * There are several texts, and the last recalls the one before it, which need not be here. An
     * only text may recall that of another series.
     */
    RECALLED("recalled"),
    /** The texts that are here are so many sessions apart. */
    DISTANCE("distance");

    private final String word;

    Known(String word) {
      this.word = word;
    }

    /** The one word that stands for it in a list. */
    public String word() {
      return word;
    }
  }

  /**
   * How often a series recurs whose texts are here.
   *
   * @param symbols the texts that are here
   * @param title the title of the newest
   * @param newest the words of the paragraphs of the newest
   * @return empty if there is one text only, and nothing in it speaks of another
   */
  public static Optional<Recurrence> of(
      List<ResolutionSymbol> symbols, String title, List<String> newest) {
    List<Integer> numbers =
        symbols.stream()
            .map(ResolutionSymbol::session)
            .filter(session -> !session.emergency())
            .map(Session::number)
            .sorted()
            .distinct()
            .toList();
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Session session = new Session(numbers.get(numbers.size() - 1));
    List<Recurrence> told = told(session, newest);
    IntStream.range(1, numbers.size())
        .map(i -> numbers.get(i) - numbers.get(i - 1))
        .min()
        .ifPresent(apart -> told.add(new Recurrence(apart, Known.DISTANCE)));
    RecalledRow.in(newest, Set.copyOf(symbols), title, session, OptionalInt.empty())
        .map(recalled -> recalled.row().newest().symbol().session())
        .map(before -> session.number() - before.number())
        .filter(ago -> ago >= 1 && numbers.size() > 1)
        .ifPresent(ago -> told.add(new Recurrence(ago, Known.RECALLED)));
    return told.stream().min(SUREST);
  }

  private static List<Recurrence> told(Session newest, List<String> paragraphs) {
    List<Recurrence> told = new ArrayList<>();
    for (String words : paragraphs) {
      if (words.contains(" session")) {
        Clause clause = Clause.of(new Text(words));
        Formula.of(clause)
            .flatMap(Recurrence::known)
            .ifPresent(
                known ->
                    ahead(newest, clause).forEach(ahead -> told.add(new Recurrence(ahead, known))));
      }
    }
    return told;
  }

  private static Optional<Known> known(Formula formula) {
    return switch (formula) {
      case AGENDA -> Optional.of(Known.AGENDA);
      case CONSIDERATION -> Optional.of(Known.CONSIDERATION);
      case REPORT_REQUEST -> Optional.of(Known.REPORT);
      case PREVIOUS_RESOLUTIONS, REPORT -> Optional.empty();
    };
  }

  /** How many sessions ahead a clause looks, for each session to come that it names. */
  private static List<Integer> ahead(Session newest, Clause clause) {
    List<Integer> ahead = new ArrayList<>();
    for (SessionBound place : SessionBounds.of(clause)) {
      if (place instanceof SessionBound.SessionOrdinal ordinal && ordinal.own()) {
        ahead.add(ordinal.session().number() - newest.number());
      }
    }
    ahead.removeIf(sessions -> sessions < 1 || sessions > FARTHEST);
    return ahead;
  }
}
