package penholder.read.akn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Proceedings;
import penholder.model.Resolution;

/** The facts of a resolution by the names that the cases give them. */
final class AknFacts {
  private AknFacts() {}

  static Map<String, String> of(Resolution resolution) {
    Header header = resolution.header();
    Adopted adopted = (Adopted) header.stage();
    Proceedings proceedings = adopted.proceedings();
    Optional<Proceedings.RollCall> voted = proceedings.rollCall();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("symbol", adopted.symbol().shortForm());
    facts.put("session", header.session().title());
    facts.put("title", header.title());
    facts.put("agenda item", adopted.agendaItem().orElse(""));
    facts.put("agenda title", header.agendaTitle().orElse(""));
    facts.put("adopted", adopted.date().toString());
    facts.put("meeting", adopted.meeting().isPresent() ? "" + adopted.meeting().getAsInt() : "");
    facts.put("drafts", list(adopted.drafts()));
    facts.put("committee", adopted.committee().orElse(""));
    facts.put("distribution", adopted.distribution().orElse(""));
    facts.put("issued", adopted.issued().map(Object::toString).orElse(""));
    facts.put("sponsors", list(proceedings.sponsors()));
    facts.put("additional sponsors", list(proceedings.additionalSponsors()));
    facts.put("vote", proceedings.vote().map(Object::toString).orElse(""));
    facts.put("in favour", voted.map(call -> list(call.inFavour())).orElse(""));
    facts.put("against", voted.map(call -> list(call.against())).orElse(""));
    facts.put("abstaining", voted.map(call -> list(call.abstaining())).orElse(""));
    facts.put("subjects", list(proceedings.subjects()));
    facts.put("job", proceedings.job().orElse(""));
    return facts;
  }

  private static String list(List<String> names) {
    return String.join(" | ", names);
  }
}
