package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.library.named.NamedDate;

/**
 * R-STALE-4: an event that is welcomed, noted or commended as news although the base had done so,
 * or although it lies before the base. The day on which an instrument was adopted or came into
 * force is part of its name, and what is recalled is history.
 */
final class WelcomedBefore extends StaleRule {
  private static final Pattern OF_AN_INSTRUMENT =
      Pattern.compile(
          "(?s).*\\b(?:adopted|signed|issued|established|concluded|proclaimed|founded|endorsed"
              + "|entered into force|came into force|since|until)\\b[^;]*");
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
    List<StaleFact> found = new ArrayList<>();
    OptionalInt said = OptionalInt.empty();
    for (NamedDate date : NamedDate.in(words)) {
      Optional<Verb> verb =
          Verb.before(words, date.start()).filter(one -> one.sort() == Verb.Sort.NEWS);
      boolean again = verb.isPresent() && said.equals(OptionalInt.of(verb.get().start()));
      if (verb.isPresent() && !again) {
        String between = words.substring(verb.get().end(), date.start());
        if (!isOfAnInstrument(between)) {
          fact(words, date, words.substring(verb.get().end(), date.end()), moment)
              .ifPresent(found::add);
          said = OptionalInt.of(verb.get().start());
        }
      }
    }
    return found;
  }

  private static boolean isOfAnInstrument(String between) {
    return OF_AN_INSTRUMENT.matcher(between).matches() || DIRECTLY_OF.matcher(between).matches();
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
