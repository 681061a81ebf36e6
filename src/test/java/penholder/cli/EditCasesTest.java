package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import penholder.corpus.MarkdownReader;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.report.Source;
import penholder.style.Printed;

/**
 * The cases in {@code cases/edit}: a draft, commands, and after each the paragraphs that it is
 * about as they are printed.
 */
class EditCasesTest {
  private static final String FRONT =
      """
      ---
      session: 81
      title: Cooperation between the United Nations and the Association of Southeast Asian Nations
      base: A/RES/75/15
      ---

      The General Assembly,

      """;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> editsAreAsInTheCases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("notes", "references", "style")) {
      String[] sections = text(file).split("(?m)^## ");
      for (int at = 1; at < sections.length; at++) {
        String[] titled = sections[at].split("\n", 2);
        Desk desk = new Desk(folder.resolve(file + at));
        tests.add(DynamicTest.dynamicTest(file + ": " + titled[0], () -> check(desk, titled[1])));
      }
    }
    return tests.stream();
  }

  private static void check(Desk desk, String section) {
    String[] steps = section.split("(?m)^> ");
    desk.write("out/81/draft.md", FRONT + steps[0].strip() + "\n");
    for (int at = 1; at < steps.length; at++) {
      String[] step = steps[at].split("\n", 2);
      Desk.Said said = desk.run(step[0].split(" "));
      String expected = step[1].strip();
      List<String> labels = expected.lines().map(line -> line.split(" ")[0]).toList();
      Resolution draft =
          MarkdownReader.read(new Source("draft.md", desk.text("out/81/draft.md")))
              .value()
              .orElseThrow();
      String printed =
          printed(draft).stream()
              .filter(line -> labels.contains(line.split(" ")[0]))
              .collect(Collectors.joining("\n"));
      String findings = said.err().isEmpty() ? "" : "\n" + said.err();
      assertEquals(expected, (printed + findings).strip(), step[0]);
    }
  }

  /** Every paragraph on a line, each note with its number and as it is printed. */
  private static List<String> printed(Resolution draft) {
    List<String> lines = new ArrayList<>();
    int[] number = {0};
    for (Printed.Paragraph paragraph : Printed.of(draft).paragraphs()) {
      StringBuilder line = new StringBuilder(paragraph.label()).append(' ');
      for (Inline inline : paragraph.text()) {
        line.append(
            inline instanceof Note note
                ? "[" + ++number[0] + ": " + note.words() + "]"
                : Inline.words(List.of(inline)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String text(String name) throws IOException {
    String file = "/cases/edit/" + name + ".txt";
    try (InputStream stream = EditCasesTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
