package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.Seeds;
import penholder.compare.Pair;
import penholder.docx.DocxFile;
import penholder.docx.DocxText;
import penholder.docx.Lint;
import penholder.docx.Schemas;

/** What Word, or a person in Word, does to a template must not matter. */
class RestyledTemplateTest {
  private static final String DOCUMENT = "word/document.xml";

  @TempDir private Path folder;
  private Map<String, byte[]> parts;

  @BeforeEach
  void takeTheTemplateApart() throws IOException {
    parts = ChangedTemplate.parts();
  }

  private void change(String part, String from, String to) {
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    String changed = xml.replaceAll(from, to);
    if (changed.equals(xml)) {
      throw new AssertionError("nothing to change: " + from);
    }
    parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
  }

  private Path template() throws IOException {
    return Files.write(folder.resolve("style.docx"), ChangedTemplate.zip(parts));
  }

  private List<String> lines() throws IOException {
    DocxFile file =
        DocxFile.of(CleanDocx.write(Seeds.resolution("75-15"), template(), Instant.EPOCH));
    assertEquals(List.of(), Schemas.errors(file));
    assertEquals(List.of(), Lint.errors(file));
    return DocxText.lines(file, DOCUMENT);
  }

  @Test
  void wordSplitsRunsAndLeavesTracesOfItsWork() throws IOException {
    List<String> before = lines();
    change(
        DOCUMENT,
        "<w:t>Eighty-first session</w:t>",
        "<w:t>Eighty-</w:t></w:r><w:proofErr w:type=\"gramStart\"/><w:r w:rsidR=\"00AB12CD\"><w:rPr>"
            + "<w:i/></w:rPr><w:t>first session</w:t></w:r><w:bookmarkStart w:id=\"7\""
            + " w:name=\"_GoBack\"/><w:r><w:t xml:space=\"preserve\"> </w:t>");
    change(DOCUMENT, "(?s)(tag w:val=\"meeting\"/>.*?</w:sdt>)", "$1<w:bookmarkEnd w:id=\"7\"/>");
    change(DOCUMENT, "<w:p>", "<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\">");
    assertEquals(before, lines());
  }

  @Test
  void theControlStandsAroundTheWholeParagraph() throws IOException {
    List<String> before = lines();
    change(
        DOCUMENT,
        "(?s)<w:p>\\s*<w:pPr><w:pStyle w:val=\"Session\"/></w:pPr>\\s*(<w:sdt>.*?<w:sdtContent>)"
            + "(.*?)(</w:sdtContent>\\s*</w:sdt>)\\s*</w:p>",
        "$1<w:p><w:pPr><w:pStyle w:val=\"Session\"/></w:pPr>$2</w:p>$3");
    change(
        DOCUMENT,
        "<w:tag w:val=\"session\"/>(\\s*<w:id [^>]*>)\\s*<w:text/>",
        "<w:tag w:val=\"session\"/>$1");
    assertEquals(before, lines());
  }

  @Test
  void wordInAnotherLanguageRenamesTheIdsOfItsStyles() throws IOException {
    List<String> before = lines();
    for (String part : List.copyOf(parts.keySet())) {
      if (part.endsWith(".xml") && new String(parts.get(part)).contains("FootnoteText")) {
        change(part, "FootnoteText", "Funotentext");
      }
    }
    change("word/styles.xml", "\"Hyperlink\"(?=>)", "\"Link\"");
    change("word/styles.xml", "w:styleId=\"FootnoteReference\"", "w:styleId=\"Funotenzeichen\"");
    assertEquals(before, lines());
  }

  @Test
  void aControlOfThePersonsOwnStays() throws IOException {
    change(DOCUMENT, "w:val=\"session\"", "w:val=\"my-own\"");
    assertEquals("Session: Eighty-first session", lines().get(0));
  }

  @Test
  void aNoteInTheSampleTextGoesWithIt() throws IOException {
    List<String> before = lines();
    change(
        DOCUMENT,
        "<w:t xml:space=\"preserve\">Agenda item </w:t>",
        "<w:t xml:space=\"preserve\">Agenda item </w:t><w:footnoteReference w:id=\"1\"/>");
    change(
        "word/footnotes.xml",
        "</w:footnotes>",
        "<w:footnote w:id=\"1\"><w:p><w:r><w:t>Sample.</w:t></w:r></w:p></w:footnote></w:footnotes>");
    assertEquals(before, lines());
  }

  @Test
  void aRemarkOnTheTemplateIsNotInTheTexts() throws IOException {
    List<String> before = lines();
    change(
        DOCUMENT,
        "<w:t xml:space=\"preserve\">Agenda item </w:t>",
        "<w:t xml:space=\"preserve\">Agenda item </w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
            + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/>");
    parts.put(
        "word/comments.xml",
        ("<w:comments xmlns:w=\"%s\"><w:comment w:id=\"0\" w:author=\"Anna\"><w:p><w:r><w:t>Nicer?"
                + "</w:t></w:r></w:p></w:comment></w:comments>")
            .formatted(XmlIn.W)
            .getBytes(StandardCharsets.UTF_8));
    change(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"remarks\" Target=\"comments.xml\" Type=\"%s/comments\"/></Relationships>"
            .formatted(XmlIn.R));
    change(
        "[Content_Types].xml",
        "</Types>",
        "<Override PartName=\"/word/comments.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
    assertEquals(before, lines());
    Pair pair = Pair.ofSeeds("71-255", "75-15");
    DocxFile file =
        DocxFile.of(
            TrackedDocx.write(
                pair.comparison(), pair.origins(), template(), "Viet Nam", Instant.EPOCH));
    assertEquals(List.of(), Lint.errors(file));
  }

  @Test
  void aCellWhoseLinesAllHaveNoValueKeepsAParagraph() throws IOException {
    change("word/header-first.xml", "w:val=\"d(istribution|ate)\"", "w:val=\"language\"");
    lines();
  }
}
