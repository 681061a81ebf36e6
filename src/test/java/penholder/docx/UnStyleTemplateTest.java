package penholder.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnStyleTemplateTest {
  /** To take over a change of the source: -Dgolden=accept. */
  @Test
  void theTemplateIsWhatItsSourceSays() throws IOException {
    byte[] fromSource = UnStyleTemplate.fromSource();
    if ("accept".equals(System.getProperty("golden"))) {
      Files.write(UnStyleTemplate.FILE, fromSource);
    }
    assertArrayEquals(
        fromSource, Files.readAllBytes(UnStyleTemplate.FILE), "rewrite it with -Dgolden=accept");
  }

  @Test
  void theTemplateIsValidByItself() throws IOException {
    DocxFile template = DocxFile.of(UnStyleTemplate.fromSource());
    assertEquals(List.of(), Schemas.errors(template));
  }
}
