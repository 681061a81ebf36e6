package penholder.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import penholder.brief.Proposal;
import penholder.checking.Briefed;
import penholder.write.Json;

/** A brief as data for programs; README.md lists the fields. */
final class BriefData {
  private BriefData() {}

  static String json(Briefed briefed) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("draft", briefed.against());
    all.put("items", briefed.proposals().stream().map(BriefData::item).toList());
    return Json.print(all);
  }

  private static Map<String, Object> item(Proposal one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("sort", one.sort().name().toLowerCase(Locale.ROOT));
    fields.put("words", one.words());
    fields.put("standing", one.standing().kind().name().toLowerCase(Locale.ROOT));
    fields.put("paragraphs", one.standing().touches());
    fields.put("draft-has", one.standing().has());
    fields.put("file", one.report());
    fields.put("line", one.line());
    fields.put("sentence", one.sentence());
    return fields;
  }
}
