package penholder.check.stale;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.library.named.NamedDate;

/**
 * R-STALE-5: an adoption, launch or signing without a date that is welcomed in the words in which
 * the base had welcomed it.
 */
final class AdoptionAgain extends StaleRule {
  private static final Pattern EVENT =
      Pattern.compile(
          "^[ \u00a0](?:with (?:appreciation|satisfaction|interest) )?(?:that )?the (?:successful |recent )?"
              + "((?:adoption|convening|holding|launch|launching|signing|establishment|opening"
              + "|conclusion|election|appointment|issuance|inauguration|entry into force"
              + "|organization|hosting|commemoration) (?:of|by)\\b[^,;.]*)");

  AdoptionAgain() {
    super(
        "R-STALE-5",
        "An adoption, a launch or a signing is welcomed once: where the base had welcomed it, speak"
            + " of what came of it.");
  }

  @Override
  List<StaleFact> in(String words, Moment moment) {
    return Verb.in(words).stream()
        .filter(verb -> verb.sort() == Verb.Sort.NEWS)
        .flatMap(verb -> event(words, verb.end(), moment).stream())
        .toList();
  }

  private static Optional<StaleFact> event(String words, int behindVerb, Moment moment) {
    Matcher event = EVENT.matcher(words.substring(behindVerb));
    if (!event.find() || !NamedDate.in(event.group(1)).isEmpty()) {
      return Optional.empty(); // one with a date is the matter of R-STALE-4
    }
    return moment
        .saidIn(event.group(1))
        .map(
            before ->
                new StaleFact(
                    behindVerb + event.start(1),
                    behindVerb + event.end(1),
                    "%s had welcomed this already: say what came of it since, or recall it."
                        .formatted(before)));
  }
}
