package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.library.named.NamedDate;
import penholder.library.named.NamedTerm;

/**
 * R-STALE-6: something spoken of as still to come, though its day is past when the session opens.
 */
final class StillToCome extends StaleRule {
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:look(?:s|ing) forward to|to be (?:held|convened|launched|hosted|organized)"
              + "|will (?:be (?:held|convened|hosted)|host|take place|mark)|upcoming|forthcoming"
              + "|planned for|scheduled for)\\b([^;]*?)(?=;|$|, and \\w+(?:s|ing) )");

  StillToCome() {
    super(
        "R-STALE-6",
        "What lies behind the day on which the session opens is no longer looked forward to.");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    List<StaleFact> found = new ArrayList<>();
    Matcher matcher = AHEAD.matcher(words);
    while (matcher.find()) {
      past(matcher.group(1), moment)
          .map(
              what ->
                  new StaleFact(
                      matcher.start(),
                      matcher.start(1),
                      "%s before %s opens: say what has come of it."
                          .formatted(what, moment.sessionName())))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> past(String ahead, Moment moment) {
    Optional<String> date =
        NamedDate.in(ahead).stream()
            .filter(one -> one.last().isBefore(moment.opens()))
            .map(one -> one.cut(ahead) + " lies")
            .findFirst();
    return date.or(
        () ->
            NamedTerm.in(ahead).stream()
                .filter(term -> term.from().orElse(moment.year()) < moment.year())
                .map(
                    term ->
                        "%s began in %d,"
                            .formatted(Told.name(term.name()), term.from().orElseThrow()))
                .findFirst());
  }
}
