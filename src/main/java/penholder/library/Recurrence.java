package penholder.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import penholder.model.Clause;
import penholder.model.Session;
import penholder.model.Text;

/**
 * How often a text recurs, and how that is known.
 *
 * @param every every how many sessions, from 1
 * @param known where it is said
 */
public record Recurrence(int every, Known known) {
  /** A paragraph with a number before it and its opening words in italics, in a file. */
  private static final Pattern MARKS = Pattern.compile("^\\d+\\.\\s+|\\*");

  /** Longer ahead than any series looks: a review after ten years is no recurrence. */
  private static final int FARTHEST = 5;

  /**
   * A report may be asked for less often than a text, and texts between two that are here may be
   * missing: of these two, whichever says more often.
   */
  private static final Comparator<Recurrence> SUREST =
      Comparator.comparing(
              (Recurrence one) -> one.known == Known.DISTANCE ? Known.REPORT : one.known)
          .thenComparing(Recurrence::every);

  /** Where it is said how often a text recurs, the surest first. */
  public enum Known {
    /** The last text puts itself on the agenda of a session to come (R-CLO-3). */
    AGENDA("agenda"),
    /** The last text says when the question is considered again. */
    CONSIDERATION("consideration"),
    /** The last text asks for a report at a session to come (R-CLO-1). */
    REPORT("report"),
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
   * @param sessions the sessions that have a text of it
   * @param last the lines of the newest text, with their marks of Markdown
   * @return empty if there is one text only, and nothing in it speaks of a session to come
   */
  public static Optional<Recurrence> of(List<Session> sessions, List<String> last) {
    List<Integer> numbers = sessions.stream().map(Session::number).sorted().distinct().toList();
    Session newest = new Session(numbers.get(numbers.size() - 1));
    List<Recurrence> told = new ArrayList<>(told(newest, last));
    OptionalInt distance =
        IntStream.range(1, numbers.size()).map(i -> numbers.get(i) - numbers.get(i - 1)).min();
    distance.ifPresent(apart -> told.add(new Recurrence(apart, Known.DISTANCE)));
    return told.stream().min(SUREST);
  }

  private static List<Recurrence> told(Session newest, List<String> lines) {
    List<Recurrence> told = new ArrayList<>();
    for (String line : lines) {
      if (line.contains(" session")) {
        Clause clause = Clause.of(new Text(MARKS.matcher(line).replaceAll("")));
        Formula.of(clause)
            .flatMap(formula -> known(formula))
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
