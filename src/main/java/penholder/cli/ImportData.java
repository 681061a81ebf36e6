package penholder.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import penholder.intake.Imported;
import penholder.intake.TextDifference;
import penholder.report.Finding;
import penholder.write.Compared;
import penholder.write.Json;

/** What became of imported texts as data for a program. The names of the fields never change. */
final class ImportData {
  private ImportData() {}

  static String json(List<Imported> imported) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Imported.Outcome outcome : Imported.Outcome.values()) {
      long many = imported.stream().filter(one -> one.outcome() == outcome).count();
      counts.put(name(outcome), (int) many);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("counts", counts);
    data.put("texts", imported.stream().map(ImportData::text).toList());
    return Json.print(data);
  }

  private static Map<String, Object> text(Imported one) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("file", one.source().toString());
    text.put("outcome", name(one.outcome()));
    one.written().ifPresent(path -> text.put("text", path.toString()));
    one.difference().ifPresent(difference -> text.put("difference", difference(difference)));
    text.put("findings", one.findings().stream().map(ImportData::finding).toList());
    return text;
  }

  private static Map<String, Object> difference(TextDifference difference) {
    Map<String, Object> data = new LinkedHashMap<>(Compared.counts(difference.tally()));
    data.put("wordsAdded", difference.tally().wordsAdded());
    data.put("wordsRemoved", difference.tally().wordsRemoved());
    data.put("firstChanges", difference.changes());
    data.put("facts", difference.facts());
    return data;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("severity", finding.severity().word());
    data.put("rule", finding.rule());
    data.put("message", finding.message());
    finding
        .place()
        .ifPresent(
            place -> {
              data.put("line", place.line());
              data.put("column", place.column());
            });
    return data;
  }

  private static String name(Imported.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
