package penholder.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import penholder.model.ResolutionSymbol;
import penholder.shelf.SeriesHere;
import penholder.shelf.SeriesShown;
import penholder.shelf.SeriesTexts;
import penholder.write.Json;

/** The series as data for programs; README.md lists the fields. */
final class SeriesData {
  private SeriesData() {}

  static String json(SeriesShown shown) {
    List<Object> series = new ArrayList<>();
    shown.registers().forEach(one -> series.add(register(one)));
    shown.found().recurring().forEach(one -> series.add(found(one)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("series", series);
    all.put("alone", shown.found().alone().stream().map(SeriesData::found).toList());
    return Json.print(all);
  }

  private static Map<String, Object> register(SeriesTexts one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", one.name());
    fields.put("title", one.register().title());
    fields.put("texts", symbols(one.library().symbols()));
    fields.put("every", one.register().every().orElseThrow());
    fields.put("known", "register");
    fields.put("next", one.register().next().orElseThrow().number());
    return fields;
  }

  private static Map<String, Object> found(SeriesHere one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", one.name());
    fields.put("title", one.title());
    fields.put("texts", symbols(one.symbols()));
    one.recurrence()
        .ifPresent(
            known -> {
              fields.put("every", known.every());
              fields.put("known", known.known().word());
              fields.put("next", one.next().orElseThrow().number());
            });
    return fields;
  }

  private static List<String> symbols(List<ResolutionSymbol> symbols) {
    return symbols.stream().map(ResolutionSymbol::shortForm).toList();
  }
}
