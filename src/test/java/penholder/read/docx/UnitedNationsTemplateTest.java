package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.docx.DocxFile;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.model.Text;
import penholder.report.Reported;

/**
 * A resolution in a file that was issued by the United Nations in New York: its masthead in the
 * header of the first page, its comment and variables, its styles and lists; the text below the
 * agenda item is that of a draft.
 */
class UnitedNationsTemplateTest {
  private static final String DOCUMENT = "word/document.xml";

  private static String paragraph(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, runs);
  }

  private static String roman(String words) {
    String content = words.replace("→", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    return "<w:r><w:t xml:space=\"preserve\">"
        + content.replace("‑", "</w:t><w:noBreakHyphen/><w:t>")
        + "</w:t></w:r>";
  }

  private static String italic(String words) {
    return roman(words).replace("<w:r>", "<w:r><w:rPr><w:i/></w:rPr>");
  }

  private static final String DRAFT =
      paragraph("TitleH1", roman("→→Indonesia and Viet Nam: draft resolution"))
          + paragraph("TitleHCH", roman("→→Sea turtles"))
          + paragraph("SingleTxt", roman("→") + italic("The General Assembly") + roman(","))
          + paragraph("SingleTxt", roman("→") + italic("Recalling ") + roman("the follow‑up,"))
          + paragraph("SingleTxt", roman("→1.→") + italic("Welcomes") + roman(" the report."));

  @Test
  void aDraftInItIsRead() throws IOException {
    Path samples = Path.of(System.getProperty("penholder.samples", "../shared/samples"));
    assumeTrue(Files.isDirectory(samples), "needs the folder of samples, see penholder.samples");
    DocxFile issued =
        DocxFile.of(Files.readAllBytes(samples.resolve("word/A_80_6_PLANOUTLINE.docx")));
    String xml = new String(issued.parts().get(DOCUMENT), StandardCharsets.UTF_8);
    int title = xml.lastIndexOf("<w:p ", xml.indexOf("TitleHCH"));
    int end = xml.lastIndexOf("<w:sectPr");
    byte[] file = issued.with(DOCUMENT, xml.substring(title, end), DRAFT);

    Reported<Resolution> read = WordReader.read(file, "a.docx", Side.ACCEPTED);
    Resolution resolution = read.value().orElseThrow();
    Header header = resolution.header();
    Draft draft = (Draft) header.stage();
    assertEquals("Sea turtles", header.title());
    assertEquals(new Session(80), header.session());
    assertEquals(Optional.of("17 April 2025"), draft.fact(Fact.DATE));
    assertEquals(Optional.of("Indonesia and Viet Nam"), draft.fact(Fact.SPONSORS));
    assertEquals(Optional.empty(), draft.fact(Fact.SYMBOL), "no symbol of a draft");
    assertEquals(
        List.of(Clause.of(new Phrase("Recalling"), new Text(" the follow-up,"))),
        resolution.preamble());
    assertEquals(
        List.of(Clause.of(new Phrase("Welcomes"), new Text(" the report."))),
        resolution.operative());
  }
}
