package penholder.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import penholder.library.search.Hit;
import penholder.model.ResolutionSymbol;
import penholder.searching.ClausesFound;
import penholder.searching.OriginsFound;
import penholder.searching.Suggestions;
import penholder.write.Json;

/** Clauses that were found, as data for programs; README.md lists the fields. */
final class ClausesData {
  private ClausesData() {}

  static String json(ClausesFound found) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("clauses", found.hits().stream().map(ClausesData::hit).toList());
    return Json.print(all);
  }

  static String json(Suggestions found) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("paragraph", found.label());
    all.put("words", found.words());
    all.put("clauses", found.hits().stream().map(ClausesData::hit).toList());
    return Json.print(all);
  }

  static String json(OriginsFound found) {
    return Json.print(
        Map.of("paragraphs", found.paragraphs().stream().map(ClausesData::paragraph).toList()));
  }

  private static Map<String, Object> paragraph(OriginsFound.Paragraph paragraph) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("paragraph", paragraph.label());
    fields.put("words", paragraph.words());
    paragraph.closest().ifPresent(hit -> fields.put("closest", hit(hit)));
    return fields;
  }

  private static Map<String, Object> hit(Hit hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("symbol", hit.resolution().shortForm());
    fields.put("paragraph", hit.label());
    fields.put("kind", hit.part().name().toLowerCase(Locale.ROOT));
    fields.put("title", hit.title());
    fields.put("adopted", hit.date().toString());
    hit.vote().ifPresent(vote -> fields.put("vote", vote.toString().replace(" a vote", "")));
    fields.put("words", hit.words());
    fields.put(
        "matches", hit.matches().stream().map(span -> List.of(span.from(), span.to())).toList());
    fields.put("likeness", (int) Math.round(100 * hit.likeness()));
    fields.put("resolutions", hit.resolutions().stream().map(ResolutionSymbol::shortForm).toList());
    return fields;
  }
}
