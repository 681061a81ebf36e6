package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.Passage;
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
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    List<StaleFact> found = new ArrayList<>();
    List<Verb> verbs = Verb.in(words);
    for (int n = 0; n < verbs.size(); n++) {
      int until = n + 1 < verbs.size() ? verbs.get(n + 1).start() : words.length();
      if (verbs.get(n).sort() == Verb.Sort.NEWS) {
        event(words.substring(0, until), verbs.get(n).end(), moment).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<StaleFact> event(String words, int behindVerb, Moment moment) {
    String reach = words.substring(behindVerb);
    Matcher event = EVENT.matcher(reach);
    if (!event.find() || !NamedDate.in(reach).isEmpty()) {
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
