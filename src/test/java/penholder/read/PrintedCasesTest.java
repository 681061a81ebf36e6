package penholder.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.corpus.MarkdownWriter;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/** The cases in {@code cases/print}: text copied out of a PDF. */
class PrintedCasesTest {
  private static final String ORGAN = "The General Assembly,\n\n";

  @TestFactory
  Stream<DynamicTest> printsAreReadAsInTheCases() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/cases/print/pages.txt")) {
      String cases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(cases.split("(?m)^## (?=[^\\n]*\\nprint:)"))
          .skip(1)
          .map(section -> section.split("\n", 2))
          .map(section -> DynamicTest.dynamicTest(section[0], () -> check(parts(section[1]))));
    }
  }

  private static void check(Map<String, String> parts) {
    Reported<Resolution> read = TextReader.read(new Source("print.txt", parts.get("print")));
    String said =
        read.findings().stream()
            .filter(finding -> !finding.message().startsWith("dropped"))
            .map(PrintedCasesTest::line)
            .collect(Collectors.joining("\n"));
    assertEquals(parts.get("said").strip(), said);
    String written = MarkdownWriter.write(read.value().orElseThrow());
    assertEquals(
        parts.get("text").strip(),
        written.substring(written.indexOf(ORGAN) + ORGAN.length()).strip());
  }

  private static String line(Finding finding) {
    return finding.severity().word() + ": " + finding.message();
  }

  private static Map<String, String> parts(String section) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : section.split("(?m)^(?=(?:print|text|said):$)")) {
      String[] named = part.split(":\n", 2);
      parts.put(named[0], named[1]);
    }
    return parts;
  }
}
