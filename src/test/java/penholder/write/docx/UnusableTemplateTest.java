package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.docx.RandomResolution;
import penholder.docx.UnStyleTemplate;

class UnusableTemplateTest {
  @TempDir private Path folder;

  private void refused(Path template, String whatIsWrong) {
    UnusableTemplate refusal =
        assertThrows(
            UnusableTemplate.class,
            () -> CleanDocx.write(RandomResolution.of(1), template, Instant.EPOCH));
    assertEquals("The Word template " + template + " " + whatIsWrong, refusal.getMessage());
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("style.docx"), bytes);
  }

  private Path changed(String part, String from, String to) throws IOException {
    return file(ChangedTemplate.bytes(part, from, to));
  }

  @Test
  void oneThatIsMissing() {
    refused(folder.resolve("style.docx"), "is not there.");
  }

  @Test
  void aFolder() {
    refused(folder, "cannot be read.");
  }

  @Test
  void anotherKindOfFile() throws IOException {
    refused(file("Dear colleague,".getBytes()), "is damaged or no Word file.");
    refused(file(new byte[0]), "is damaged or no Word file.");
  }

  @Test
  void oneThatWasCutOff() throws IOException {
    byte[] whole = UnStyleTemplate.fromSource();
    refused(file(Arrays.copyOf(whole, whole.length / 2)), "is damaged or no Word file.");
  }

  @Test
  void oneWithAPassword() throws IOException {
    Path file = folder.resolve("style.docx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
      container.writeFilesystem(out);
    }
    refused(
        file,
        "is protected by a password or in the format of Word 97; save it as .docx without one.");
  }

  @Test
  void aZipFileWithoutADocumentOfWord() throws IOException {
    refused(file(ChangedTemplate.without("_rels/.rels")), "has no text of Word in it.");
    refused(file(ChangedTemplate.without("word/document.xml")), "has no text of Word in it.");
  }

  @Test
  void oneWithoutAPartThatIsNeeded() throws IOException {
    refused(file(ChangedTemplate.without("word/footnotes.xml")), "has no part for footnotes.");
    refused(file(ChangedTemplate.without("word/styles.xml")), "has no styles.");
    refused(file(ChangedTemplate.without("docProps/core.xml")), "has no document properties.");
    refused(
        file(ChangedTemplate.without("word/header-odd.xml")), "has no part word/header-odd.xml.");
  }

  @Test
  void oneWhoseXmlIsBroken() throws IOException {
    refused(
        changed("word/document.xml", "</w:body>", ""), "is damaged in its part word/document.xml.");
    refused(
        changed("word/document.xml", "<w:document", "<!DOCTYPE x><w:document"),
        "is damaged in its part word/document.xml.");
  }

  @Test
  void oneWithTrackedChangesOfItsOwn() throws IOException {
    String wrong = "holds tracked changes; accept or reject them in Word and save it.";
    String change = " w:id=\"1\" w:author=\"Anna\"";
    refused(
        changed(
            "word/document.xml",
            "<w:t xml:space=\"preserve\">Agenda item </w:t>",
            "</w:r><w:ins" + change + "><w:r><w:t>Item </w:t></w:r></w:ins><w:r>"),
        wrong);
    refused(
        changed(
            "word/header-odd.xml",
            "</w:pPr>",
            "<w:pPrChange" + change + "><w:pPr/></w:pPrChange></w:pPr>"),
        wrong);
  }

  @Test
  void oneWithoutAStyleThatTheTextNeeds() throws IOException {
    refused(
        changed("word/styles.xml", "\"__Single Txt\"", "\"Body\""),
        "has no style named \"__Single Txt\", which the text needs.");
  }

  @Test
  void oneWithoutThePlaceOfTheText() throws IOException {
    String wrong =
        "must have one content control with the tag \"text\", around the whole paragraphs where the"
            + " text of the resolution goes.";
    refused(changed("word/document.xml", "w:val=\"text\"", "w:val=\"body\""), wrong);
    refused(changed("word/document.xml", "w:val=\"session\"", "w:val=\"text\""), wrong);
  }
}
