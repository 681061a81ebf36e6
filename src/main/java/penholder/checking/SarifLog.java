package penholder.checking;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.check.Deviation;
import penholder.check.Repair;
import penholder.check.book.RuleBook;
import penholder.report.Place;
import penholder.write.Json;

/**
 * The findings of a check as a log in the form SARIF 2.1.0 of OASIS, which editors show beside the
 * text. Lines and columns count from 1, an end stands behind the last character.
 */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifLog() {}

  static String json(ChecksMade made) {
    List<Object> rules = new ArrayList<>();
    for (RuleBook.Entry entry : made.rules().entries()) {
      entry
          .severity()
          .ifPresent(
              severity ->
                  rules.add(
                      map(
                          "id",
                          entry.rule().id(),
                          "shortDescription",
                          map("text", entry.rule().sentence()),
                          "defaultConfiguration",
                          map("level", severity.word()))));
    }
    List<String> ids =
        made.rules().entries().stream()
            .filter(entry -> entry.severity().isPresent())
            .map(entry -> entry.rule().id())
            .toList();
    List<Object> results = new ArrayList<>();
    for (Checked text : made.texts()) {
      text.marked().forEach(marked -> results.add(result(text, marked, ids)));
      text.exempted().forEach(exempted -> results.add(suppressed(text, exempted, ids)));
    }
    Object run =
        map(
            "tool",
            map("driver", map("name", "Penholder", "rules", rules)),
            "columnKind",
            "utf16CodeUnits",
            "results",
            results);
    return Json.print(map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private static Map<String, Object> result(Checked text, Checked.Marked marked, List<String> ids) {
    RuleBook.Found found = marked.found();
    Map<String, Object> file = map("uri", uri(text.name()));
    Map<String, Object> physical = map("artifactLocation", file);
    region(marked).ifPresent(region -> physical.put("region", region));
    String label = found.deviation().passage().label();
    Map<String, Object> result =
        map(
            "ruleId",
            found.rule().id(),
            "ruleIndex",
            ids.indexOf(found.rule().id()),
            "level",
            found.severity().word(),
            "message",
            map("text", found.deviation().message()),
            "locations",
            List.of(
                map(
                    "physicalLocation",
                    physical,
                    "logicalLocations",
                    List.of(map("name", label)))));
    fix(marked, file).ifPresent(fix -> result.put("fixes", List.of(fix)));
    return result;
  }

  private static Map<String, Object> suppressed(
      Checked text, Checked.Exempted exempted, List<String> ids) {
    Map<String, Object> result = result(text, exempted.marked(), ids);
    result.put(
        "suppressions", List.of(map("kind", "external", "justification", exempted.by().reason())));
    return result;
  }

  private static Optional<Map<String, Object>> region(Checked.Marked marked) {
    return marked
        .place()
        .map(
            place -> {
              Place start = asWritten(marked).orElse(place);
              Place end = marked.end().orElse(start);
              return map(
                  "startLine", start.line(),
                  "startColumn", start.column(),
                  "endLine", end.line(),
                  "endColumn", end.column());
            });
  }

  /**
   * A repair that an editor can make: other words where the file has the marked ones as they are.
   */
  private static Optional<Map<String, Object>> fix(
      Checked.Marked marked, Map<String, Object> file) {
    Deviation deviation = marked.found().deviation();
    if (!(deviation.repair().orElse(null) instanceof Repair.Words words)
        || asWritten(marked).isEmpty()) {
      return Optional.empty();
    }
    Object replacement =
        map(
            "deletedRegion",
            region(marked).orElseThrow(),
            "insertedContent",
            map("text", words.words()));
    Object change = map("artifactLocation", file, "replacements", List.of(replacement));
    return Optional.of(map("artifactChanges", List.of(change)));
  }

  /**
   * Where the marked words begin, with the blanks before them, if the file has just these words.
   */
  private static Optional<Place> asWritten(Checked.Marked marked) {
    String words = marked.found().deviation().marked();
    return marked
        .end()
        .filter(end -> end.lineText().startsWith(words, end.column() - 1 - words.length()))
        .map(
            end ->
                new Place(end.file(), end.line(), end.column() - words.length(), end.lineText()));
  }

  /** A file as the user would write it, as a reference: in ASCII and with "/". */
  private static String uri(String name) {
    Path path = Path.of(name);
    if (path.isAbsolute()) {
      return path.toUri().toASCIIString();
    }
    try {
      return new URI("file", null, "/" + name.replace('\\', '/'), null)
          .toASCIIString()
          .substring("file:/".length());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      map.put((String) namesAndValues[at], namesAndValues[at + 1]);
    }
    return map;
  }
}
