package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import penholder.docx.DocxFile;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;

/**
 * Word files that other people changed. The numbers were counted in their XML: ends of paragraphs
 * that came and went, elements that tell of a change of format, authors. The characters are counted
 * here, by who stands around them.
 */
class OtherPeoplesFilesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          redline/poi_delins.docx               |  25 | 13 |  2 | 46 | 0 | pavel
          redline/poi_stress023.docx            | 178 | 52 | 23 |  0 | 1 | Author
          redline/wordextractor_bigfile-01.docx | 341 | 42 |  2 | 37 | 0 | Lola J. Lee Beno, Raymond Camden, unknown
          word/A_80_6_PLANOUTLINE.docx          | 125 |  0 |  0 |  0 | 2 | Start
          """)
  void aFileIsReadToItsLastCharacter(
      String name, int ends, int came, int went, int formats, int findings, String authors)
      throws IOException {
    Path samples = Path.of(System.getProperty("penholder.samples", "../shared/samples"));
    assumeTrue(Files.isDirectory(samples), "needs the folder of samples, see penholder.samples");
    byte[] file = Files.readAllBytes(samples.resolve(name));
    Reported<TrackedText> read = TrackedText.read(file, name);
    TrackedText text = read.value().orElseThrow();

    assertEquals(findings, read.findings().size(), read.findings()::toString);
    assertEquals(ends - went, text.accepted().paragraphs().size(), "paragraphs accepted");
    assertEquals(ends - came, text.rejected().paragraphs().size(), "paragraphs rejected");
    assertEquals(came, endsIn(text, Change.Kind.INSERTED), "ends that came");
    assertEquals(went, endsIn(text, Change.Kind.DELETED), "ends that went");
    assertEquals(formats, of(text, Change.Kind.FORMATTED).size(), "changes of format");
    assertEquals(authors, authors(text));

    Reported<Resolution> resolution = WordReader.read(file, name, Side.ACCEPTED);
    assertTrue(resolution.value().isEmpty(), "it is no resolution");
    assertTrue(
        resolution.findings().stream()
            .map(Finding::message)
            .anyMatch(message -> message.endsWith("has no line \"The General Assembly,\".")),
        resolution.findings()::toString);

    Element body = DocxFile.of(file).root("word/document.xml");
    assertEquals(letters(body, Set.of("del")), letters(text.accepted()), "accepted");
    assertEquals(letters(body, Set.of("ins")), letters(text.rejected()), "rejected");
    assertTrue(letters(text.accepted()).length() > 1000, "it is a text of some length");
  }

  private static List<Change> of(TrackedText text, Change.Kind kind) {
    return text.changes().stream().filter(change -> change.kind() == kind).toList();
  }

  private static long endsIn(TrackedText text, Change.Kind kind) {
    return of(text, kind).stream().filter(change -> change.words().endsWith("¶")).count();
  }

  private static String authors(TrackedText text) {
    Set<String> authors = new TreeSet<>();
    text.changes().forEach(change -> authors.add(change.author()));
    return String.join(", ", authors);
  }

  private static String letters(WordText text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> paragraph.pieces().stream())
        .filter(WordRun.class::isInstance)
        .map(WordPiece::words)
        .collect(Collectors.joining())
        .replaceAll("[\\s\u2011\u00ad]", "");
  }

  /** The letters of a part outside elements of some names, codes of fields apart. */
  private static String letters(Element root, Set<String> without) {
    StringBuilder letters = new StringBuilder();
    NodeList elements = root.getElementsByTagNameNS(DocxFile.W, "*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (Set.of("t", "delText").contains(element.getLocalName()) && !isIn(element, without)) {
        letters.append(element.getTextContent());
      }
    }
    return letters.toString().replaceAll("\\s", "");
  }

  private static boolean isIn(Element element, Set<String> names) {
    return element.getParentNode() instanceof Element parent
        && (names.contains(parent.getLocalName()) || isIn(parent, names));
  }
}
