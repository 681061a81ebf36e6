package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import penholder.docx.DocxFile;
import penholder.docx.DocxText;
import penholder.docx.UnStyleTemplate;
import penholder.model.Resolution;

/** The Word files in cases/docx, as readable text. To take over a change: -Dgolden=accept. */
final class Goldens {
  private static final Path FOLDER = Path.of("src", "test", "resources", "cases", "docx");
  private static final List<String> PARTS =
      List.of(
          "header-first",
          "document",
          "footnotes",
          "header-even",
          "header-odd",
          "footer-first",
          "footer-even",
          "footer-odd");

  private Goldens() {}

  static void check(String name, Resolution resolution, Instant date) {
    DocxFile file = DocxFile.of(CleanDocx.write(resolution, UnStyleTemplate.FILE, date));
    StringBuilder text = new StringBuilder();
    for (String part : PARTS) {
      text.append("## ").append(part).append('\n');
      DocxText.lines(file, "word/" + part + ".xml").forEach(line -> text.append(line).append('\n'));
    }
    Path golden = FOLDER.resolve(name + ".txt");
    try {
      if ("accept".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, text);
      }
      assertEquals(Files.readString(golden), text.toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
