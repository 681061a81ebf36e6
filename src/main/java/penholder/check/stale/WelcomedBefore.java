package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.library.named.NamedDate;

/**
 * R-STALE-4: an event that is welcomed, noted or commended as news although the base had done so,
 * or although it lies before the base. The day on which an instrument was adopted or came into
 * force is part of its name, and what is recalled is history.
 */
final class WelcomedBefore extends StaleRule {
  /** More than the longest kind of event and " of " have. */
  private static final int NEAR = 40;

  private static final Pattern OF_AN_INSTRUMENT =
      Pattern.compile(
          "\\b(?:adopted|signed|issued|established|concluded|proclaimed|founded|endorsed"
              + "|entered into force|came into force|since|until)\\b");
  private static final Pattern DIRECTLY_OF =
      Pattern.compile(
          "(?s).*(?<!\\b(?:briefing|meeting|summit|conference|visit|session|month))[ \u00a0]of[ \u00a0]$",
          Pattern.CASE_INSENSITIVE);

  WelcomedBefore() {
    super(
        "R-STALE-4",
        "An event is news once: what the base had welcomed is recalled, or gives way to what came"
            + " since.");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    List<NamedDate> dates = NamedDate.in(words);
    if (dates.isEmpty()) {
      return List.of();
    }
    Verbs verbs = new Verbs(words);
    NavigableSet<Integer> adoptions = new TreeSet<>();
    OF_AN_INSTRUMENT.matcher(words).results().forEach(one -> adoptions.add(one.start()));
    List<StaleFact> found = new ArrayList<>();
    OptionalInt said = OptionalInt.empty();
    for (NamedDate date : dates) {
      Optional<Verb> verb = verbs.before(date.start()).filter(one -> one.sort() == Verb.Sort.NEWS);
      boolean again = verb.isPresent() && said.equals(OptionalInt.of(verb.get().start()));
      if (verb.isPresent() && !again) {
        boolean named =
            isOfAnInstrument(words, verb.get().end(), date.start(), adoptions.lower(date.start()));
        if (!named) {
          fact(words, date, words.substring(verb.get().end(), date.end()), moment)
              .ifPresent(found::add);
          said = OptionalInt.of(verb.get().start());
        }
      }
    }
    return found;
  }

  /**
   * Whether a date is part of a name.
   *
   * @param verb behind the verb that takes it
   * @param date where it begins
   * @param adoption where the last adoption before it begins; null if there is none
   */
  private static boolean isOfAnInstrument(String words, int verb, int date, Integer adoption) {
    boolean adopted =
        adoption != null && adoption >= verb && words.lastIndexOf(';', date) < adoption;
    return adopted
        || DIRECTLY_OF.matcher(words.substring(Math.max(verb, date - NEAR), date)).matches();
  }

  private static Optional<StaleFact> fact(
      String words, NamedDate date, String stretch, Moment moment) {
    Optional<String> before = moment.saidIn(stretch);
    if (before.isEmpty() && !date.last().isBefore(moment.newsSince())) {
      return Optional.empty();
    }
    String why =
        before
            .map("%s had this as news already"::formatted)
            .orElse("This was before the last text of the series");
    return Optional.of(
        new StaleFact(
            date.start(),
            date.end(),
            "%s, and %s is past news when %s opens: recall it, or name what came since."
                .formatted(why, date.cut(words), moment.sessionName())));
  }

  @Override
  List<String> kin(String words) {
    return NamedDate.in(words).stream().map(date -> date.cut(words)).distinct().toList();
  }
}
