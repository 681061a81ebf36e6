package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Paragraph;
import penholder.docx.DocxFile;
import penholder.docx.UnStyleTemplate;
import penholder.draft.OpenSlots;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.style.Lines;
import penholder.write.Compared;
import penholder.write.Origins;

/**
 * The case file of tables: two texts and the rows of their table. To take over a change:
 * -Dgolden=accept.
 */
class TableCasesTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "cases", "table", "table.txt");
  private static final String OLD = "old:";
  private static final String FRESH = "fresh:";
  private static final String ORIGIN = "origin:";

  @Test
  void theRowsOfEveryCase() throws IOException {
    String expected = Seeds.text(CASES);
    List<String> sections = new ArrayList<>();
    for (String section : expected.split("(?m)^(?==== )")) {
      sections.add(section.startsWith("===") ? withRows(section.lines().toList()) : section);
    }
    String found = String.join("", sections).stripTrailing() + "\n";
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(CASES, found);
    }
    assertEquals(Seeds.text(CASES), found);
  }

  private static String withRows(List<String> lines) {
    List<String> given =
        lines.stream()
            .filter(line -> line.matches("(===|" + OLD + "|" + FRESH + "|" + ORIGIN + ").*"))
            .toList();
    List<String> section = new ArrayList<>(given);
    section.addAll(rows(given));
    return String.join("\n", section) + "\n\n";
  }

  private static List<String> rows(List<String> given) {
    Resolution fresh = Lines.read(of(given, FRESH));
    Comparison comparison = Comparison.of(Lines.read(of(given, OLD)), fresh);
    Compared compared =
        new Compared(
            comparison,
            "the old text",
            "the new text",
            origins(comparison, of(given, ORIGIN)),
            OpenSlots.of(fresh));
    DocxFile file = DocxFile.of(TableDocx.write(compared, UnStyleTemplate.FILE, Instant.EPOCH));
    List<String> rows = new ArrayList<>();
    for (List<List<String>> row : TableText.marked(file)) {
      if (row.size() == 4 && !row.get(0).equals(List.of(""))) {
        rows.add(row.get(0).get(0));
        add(rows, "old", row.get(1));
        add(rows, "new", row.get(2));
        add(rows, "remarks", row.get(3));
      }
    }
    return rows;
  }

  private static void add(List<String> rows, String name, List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        rows.add("  %-8s %s".formatted(name, paragraph));
      }
    }
  }

  private static Origins origins(Comparison comparison, String given) {
    Map<Place, String> sentences = new HashMap<>();
    for (String line : given.lines().toList()) {
      String[] parts = line.split(", ", 2);
      comparison.entries().stream()
          .map(Entry::fresh)
          .flatMap(List::stream)
          .map(Paragraph::place)
          .filter(place -> place.label().equals(parts[0]))
          .forEach(place -> sentences.put(place, parts[1]));
    }
    return new Origins(sentences);
  }

  private static String of(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .collect(Collectors.joining("\n"));
  }
}
