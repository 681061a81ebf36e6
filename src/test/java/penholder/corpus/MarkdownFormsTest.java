package penholder.corpus;

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
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.report.Reported;
import penholder.report.Source;

/** The cases in {@code cases/markdown}: what a file says, in the terms of the model. */
class MarkdownFormsTest {
  private static final String FRONT =
      "---\nsymbol: A/RES/80/1\ntitle: A title\nadopted: 2025-11-23\n---\n\nThe General Assembly,\n\n";

  @TestFactory
  Stream<DynamicTest> filesMeanWhatTheCasesSay() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/cases/markdown/forms.txt")) {
      String cases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(cases.split("(?m)^## (?=[^\\n]*\\ntext:)"))
          .skip(1)
          .map(section -> section.split("\n", 2))
          .map(section -> DynamicTest.dynamicTest(section[0], () -> check(parts(section[1]))));
    }
  }

  private static void check(Map<String, String> parts) {
    String text = parts.get("text");
    Reported<Resolution> read = MarkdownReader.read(new Source("a.md", FRONT + text));
    assertEquals("[]", read.findings().toString());
    assertEquals(parts.get("means"), meaning(read.value().orElseThrow()));
    String written = MarkdownWriter.write(read.value().orElseThrow());
    assertEquals(FRONT + parts.getOrDefault("written", text), written);
  }

  private static Map<String, String> parts(String section) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : section.split("(?m)^(?=(?:text|means|written):$)")) {
      String[] named = part.split(":\n", 2);
      parts.put(named[0], named[1].strip() + "\n");
    }
    return parts;
  }

  private static String meaning(Resolution resolution) {
    StringBuilder out = new StringBuilder();
    for (Part part : Part.values()) {
      for (Numbering.Numbered numbered : Numbering.of(part, resolution.part(part))) {
        out.append(numbered.label()).append(' ').append(numbered.mark());
        out.append(said(numbered.clause()));
        int n = 1;
        for (Clause item : numbered.clause().items()) {
          out.append(Degree.FIRST.mark(n)).append(said(item));
          n++;
        }
      }
    }
    return out.toString().strip() + "\n";
  }

  private static String said(Clause clause) {
    return " " + name(clause.setting()) + ": " + words(clause).replace("\t", " / ") + "\n";
  }

  private static String name(Setting setting) {
    if (setting instanceof Setting.Heading heading) {
      return "heading " + heading.rank();
    }
    if (setting instanceof Setting.Counted counted) {
      return counted.again() ? "again" : "counted";
    }
    return setting instanceof Setting.Marked
        ? "marked"
        : setting.equals(Setting.ROW) ? "row" : "uncounted";
  }

  private static String words(Clause clause) {
    return clause.text().stream().map(MarkdownFormsTest::words).collect(Collectors.joining());
  }

  private static String words(Inline inline) {
    if (inline instanceof Note note) {
      return "[n: " + note.words() + "]";
    }
    if (inline instanceof Phrase phrase) {
      return "<" + phrase.words() + ">";
    }
    return inline instanceof Emphasis italics
        ? "<" + italics.words() + ">"
        : Inline.words(java.util.List.of(inline));
  }
}
