package penholder.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.library.StandingTitle;
import penholder.library.StandingTitle.Moving;
import penholder.model.Clause;
import penholder.model.Header;
import penholder.model.Ordinal;
import penholder.model.Session;

/**
 * What becomes of the years and ordinals in the title of a base. They move on where earlier texts
 * show that they move with the session ("Programme budget for 2022" at the seventy-sixth, "for
 * 2024" at the seventy-eighth).
 *
 * @param moved the words that stand instead of others, in the order of the title
 * @param open years and ordinals that were left, since nothing shows whether they move
 */
public record TitleMoved(List<Summary.Change> moved, List<String> open) {
  private static final int YEARS_AHEAD = 3;

  public TitleMoved {
    moved = List.copyOf(moved);
    open = List.copyOf(open);
  }

  /** What becomes of one year or ordinal. */
  private enum Fate {
    STAYS,
    MOVES,
    UNKNOWN
  }

  /**
   * What becomes of the title of a base.
   *
   * @param others the headers of the texts of the series, in any order
   * @param to the session of the draft
   */
  static TitleMoved of(Header base, List<Header> others, Session to) {
    List<Moving> moving = StandingTitle.moving(base.title());
    Optional<Header> other =
        others.stream()
            .filter(one -> base.session().isAfter(one.session()))
            .filter(one -> StandingTitle.moving(one.title()).size() == moving.size())
            .reduce((one, next) -> next.session().isAfter(one.session()) ? next : one);
    List<Summary.Change> moved = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < moving.size(); i++) {
      Moving one = moving.get(i);
      int at = i;
      Fate fate =
          other
              .map(
                  earlier ->
                      fate(
                          one.number() - StandingTitle.moving(earlier.title()).get(at).number(),
                          base.session().number() - earlier.session().number()))
              .orElseGet(() -> fate(base, one));
      if (fate == Fate.MOVES && !isSpan(one)) {
        moved.add(new Summary.Change(one.words(), later(one, base.session(), to)));
      } else if (fate != Fate.STAYS) {
        open.add(one.words());
      }
    }
    return new TitleMoved(moved, open);
  }

  private static Fate fate(int difference, int sessions) {
    if (difference == 0) {
      return Fate.STAYS;
    }
    return difference == sessions ? Fate.MOVES : Fate.UNKNOWN;
  }

  /** Of the only text that is here: the number of its own session moves on with it. */
  private static Fate fate(Header base, Moving one) {
    String after = base.title().substring(one.end());
    if (one.isYear()) {
      int ahead = one.number() - base.session().year();
      return ahead >= 0 && ahead <= YEARS_AHEAD ? Fate.UNKNOWN : Fate.STAYS;
    }
    if (after.startsWith(" session") && one.number() == base.session().number()) {
      return Fate.MOVES;
    }
    return after.matches(" (?:session|anniversary)\\b.*") ? Fate.UNKNOWN : Fate.STAYS;
  }

  private static boolean isSpan(Moving one) {
    return one.isYear() && one.words().length() > 4;
  }

  private static String later(Moving one, Session from, Session to) {
    int number = one.number() + to.number() - from.number();
    if (one.isYear()) {
      return String.valueOf(number);
    }
    String words = Ordinal.words(number);
    boolean capital = Character.isUpperCase(one.words().charAt(0));
    return capital ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
  }

  /**
   * The years of the title that a clause has too, in its sub-paragraphs as well: which of them is
   * the year of the title, and which a date in the past, nothing shows.
   */
  List<String> yearsIn(Clause clause) {
    List<String> years =
        Stream.concat(moved.stream().map(Summary.Change::before), open.stream())
            .filter(words -> Character.isDigit(words.charAt(0)))
            .toList();
    return Stream.concat(
            years.stream().filter(year -> clause.words().matches(".*\\b" + year + "\\b.*")),
            clause.items().stream().flatMap(item -> yearsIn(item).stream()))
        .distinct()
        .toList();
  }

  /** Some words of the base, such as its title, as they are in the draft. */
  String in(String words) {
    Map<String, String> later = new LinkedHashMap<>();
    moved.forEach(change -> later.put(change.before(), change.after()));
    StringBuilder all = new StringBuilder();
    int from = 0;
    for (Moving one : StandingTitle.moving(words)) {
      all.append(words, from, one.start());
      all.append(later.getOrDefault(one.words(), words.substring(one.start(), one.end())));
      from = one.end();
    }
    return all.append(words.substring(from)).toString();
  }
}
