package penholder.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import penholder.check.Deviation;
import penholder.check.Repair;
import penholder.check.book.RuleBook;
import penholder.checking.Checked;
import penholder.checking.ChecksMade;
import penholder.checking.Fixed;
import penholder.report.Severity;
import penholder.write.Json;

/** What a check found as data for a program. The names of the fields never change. */
final class CheckData {
  private CheckData() {}

  static String json(ChecksMade made) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("fixed", made.fixed().stream().map(CheckData::fixed).toList());
    data.put("texts", made.texts().stream().map(CheckData::text).toList());
    return Json.print(data);
  }

  /** The rules themselves. */
  static String json(RuleBook book) {
    return Json.print(Map.of("rules", book.entries().stream().map(CheckData::rule).toList()));
  }

  private static Map<String, Object> rule(RuleBook.Entry entry) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rule", entry.rule().id());
    data.put("severity", RuleListText.weight(entry));
    data.put("sentence", entry.rule().sentence());
    return data;
  }

  private static Map<String, Object> fixed(Fixed fixed) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", fixed.file().toString());
    data.put("written", fixed.written());
    data.put("repaired", fixed.repaired().stream().map(CheckData::repaired).toList());
    fixed.kept().ifPresent(file -> data.put("kept", file.toString()));
    data.put("left", fixed.left().stream().map(CheckData::left).toList());
    return data;
  }

  private static Map<String, Object> left(Fixed.Left left) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("subject", left.subject());
    data.put("rules", left.rules());
    data.put("because", left.because());
    return data;
  }

  private static Map<String, Object> repaired(Fixed.Repaired repaired) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("paragraph", repaired.label());
    data.put("before", repaired.before());
    data.put("after", repaired.after());
    data.put("rules", repaired.rules());
    return data;
  }

  private static Map<String, Object> text(Checked checked) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", checked.name());
    data.put("paragraphs", checked.paragraphs());
    Map<String, Object> counts = new LinkedHashMap<>();
    Stream.of(Severity.values())
        .forEach(severity -> counts.put(severity.word(), checked.count(severity)));
    data.put("counts", counts);
    data.put("findings", checked.marked().stream().map(CheckData::finding).toList());
    data.put("exempted", checked.exempted().stream().map(CheckData::exempted).toList());
    return data;
  }

  private static Map<String, Object> exempted(Checked.Exempted exempted) {
    Map<String, Object> data = finding(exempted.marked());
    data.put("reason", exempted.by().reason());
    return data;
  }

  private static Map<String, Object> finding(Checked.Marked marked) {
    Deviation deviation = marked.found().deviation();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rule", marked.found().rule().id());
    data.put("severity", marked.found().severity().word());
    data.put("paragraph", deviation.passage().place().label());
    if (deviation.passage().isNote()) {
      data.put("note", deviation.passage().note());
    }
    marked
        .place()
        .ifPresent(
            place -> {
              data.put("line", place.line());
              data.put("column", place.column());
            });
    data.put("marked", deviation.marked());
    data.put("message", deviation.message());
    if (deviation.repair().orElse(null) instanceof Repair.Words words) {
      data.put("instead", words.words());
    }
    return data;
  }
}
