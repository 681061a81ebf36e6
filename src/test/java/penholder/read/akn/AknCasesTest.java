package penholder.read.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Notation;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.report.Reported;

/** The cases in {@code cases/akn}: made-up XML, what is read, and what is said of it. */
final class AknCasesTest {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^(preamble|body|annexes|preface|cover|symbol|voting|file|read|facts|said|step: \\w+):?\\s");

  @TestFactory
  Stream<DynamicTest> filesAreReadAsInTheCases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("text", "facts", "refused")) {
      List<String> sections = List.of(cases(file).split("(?m)^## (?=[A-Z])"));
      for (String section : sections.subList(1, sections.size())) {
        String[] titled = section.split("\n", 2);
        tests.add(DynamicTest.dynamicTest(file + ": " + titled[0], () -> check(parts(titled[1]))));
      }
    }
    return tests.stream();
  }

  private static void check(Map<String, String> parts) {
    List<Reported<Resolution>> read = AknReader.read(AknFrame.file(parts), "turtles.xml");
    Reported<Resolution> first = read.get(0);
    boolean placed = parts.containsKey("file");
    String said =
        first.findings().stream()
            .map(
                found ->
                    (placed ? found.place().orElseThrow() + ": " : "")
                        + found.severity().word()
                        + ": "
                        + found.message())
            .collect(Collectors.joining("\n"));
    assertEquals(parts.getOrDefault("said", ""), said);
    if (parts.containsKey("read")) {
      assertEquals(parts.get("read"), text(first.value().orElseThrow()));
    }
    if (parts.containsKey("facts")) {
      Map<String, String> known = AknFacts.of(first.value().orElseThrow());
      String same =
          parts
              .get("facts")
              .lines()
              .map(line -> line.substring(0, line.indexOf(':')))
              .map(name -> (name + ": " + known.get(name)).strip())
              .collect(Collectors.joining("\n"));
      assertEquals(parts.get("facts"), same);
    }
  }

  private static String text(Resolution resolution) {
    StringBuilder text = new StringBuilder();
    for (Part part : Part.values()) {
      for (Numbering.Numbered numbered : Numbering.of(part, resolution.part(part))) {
        Clause clause = numbered.clause();
        String front =
            clause.setting() instanceof Setting.Heading heading
                ? "#".repeat(heading.rank() + 1)
                : numbered.mark();
        String words = Notation.write(clause.text());
        boolean row = clause.setting().equals(Setting.ROW);
        String shown = row ? ("| " + words.replace("\t", " | ")).replace("|  |", "| |") : words;
        text.append(
                (numbered.label() + " " + front + " " + shown)
                    .replaceAll("^(\\S+(?: [IVX]+\\.\\d\\S*)?) +", "$1 "))
            .append('\n');
        items(clause, 0, text);
      }
    }
    return text.toString().strip();
  }

  private static void items(Clause clause, int depth, StringBuilder text) {
    int n = 0;
    for (Clause item : clause.items()) {
      n++;
      text.append("  ".repeat(depth + 1))
          .append(Degree.values()[depth].mark(n))
          .append(' ')
          .append(Notation.write(item.text()))
          .append('\n');
      items(item, depth + 1, text);
    }
  }

  private static Map<String, String> parts(String section) {
    Map<String, String> parts = new LinkedHashMap<>();
    Matcher head = HEAD.matcher(section);
    List<Integer> starts = new ArrayList<>();
    while (head.find()) {
      starts.add(head.start());
    }
    starts.add(section.length());
    for (int i = 0; i + 1 < starts.size(); i++) {
      String part = section.substring(starts.get(i), starts.get(i + 1));
      Matcher name = HEAD.matcher(part);
      name.lookingAt();
      parts.put(name.group(1), part.substring(name.end()).strip());
    }
    return parts;
  }

  private static String cases(String name) throws IOException {
    try (InputStream in = AknCasesTest.class.getResourceAsStream("/cases/akn/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
