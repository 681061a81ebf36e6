package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import penholder.report.Finding;
import penholder.report.Reported;

/** What the user is told of a file that cannot be read, word for word. */
class BadWordFileTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String BODY = "<w:p><w:r><w:t>a</w:t></w:r></w:p>";
  private static final byte[] SOUND = WordFile.of(BODY).zip();

  private static String said(byte[] file) {
    Reported<TrackedText> read = TrackedText.read(file, "a.docx");
    assertTrue(read.value().isEmpty(), "no text is made of it");
    return read.findings().stream().map(Finding::print).collect(Collectors.joining("\n"));
  }

  private static byte[] document(String xml) {
    return WordFile.of("").put("word/document.xml", xml).zip();
  }

  @Test
  void aFileOfNoBytes() {
    assertEquals(
        "error: a.docx is empty: it has 0 bytes. Ask for the file once more.", said(new byte[0]));
  }

  @Test
  void aTextThatIsNamedLikeAWordFile() {
    assertEquals(
        "error: a.docx is no Word file, whatever its name says. Open it in the program that made it"
            + " and save it as a Word document (.docx).",
        said("The General Assembly,".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileInTheRichTextFormat() {
    assertEquals(
        "error: a.docx is in the Rich Text Format (.rtf). Open it in Word and save it as a Word"
            + " document (.docx).",
        said("{\\rtf1 The General Assembly,}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPdf() {
    assertEquals(
        "error: a.docx is a PDF. Give the Word document (.docx) of the same text, or copy the text"
            + " out of the PDF into a file and save it as plain text (.txt, UTF-8).",
        said("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileOfWord97() throws IOException {
    assertEquals(
        "error: a.docx is in the format of Word 97 (.doc). Open it in Word and save it as a Word"
            + " document (.docx).",
        said(ole2("WordDocument")));
  }

  @Test
  void aFileOfAnotherProgramOfOffice97() throws IOException {
    assertEquals(
        "error: a.docx is an Office file, but no Word file. Give the Word document (.docx) that holds"
            + " the text.",
        said(ole2("Workbook")));
  }

  private static byte[] ole2(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void aFileProtectedByAPassword() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("Jakarta");
      try (OutputStream stream = encryptor.getDataStream(file)) {
        stream.write(SOUND);
      }
      file.writeFilesystem(bytes);
    }
    assertEquals(
        "error: a.docx is protected by a password. Open it in Word, take the password away (File,"
            + " Info, Protect Document, Encrypt with Password) and save it.",
        said(bytes.toByteArray()));
  }

  @Test
  void aZipFileWithoutAText() {
    String noText =
        "error: a.docx holds no Word text: it has no part word/document.xml. Open it in the program"
            + " that made it and save it as a Word document (.docx).";
    assertEquals(noText, said(WordFile.empty().put("content.xml", "<office/>").zip()));
    assertEquals(noText, said(WordFile.empty().zip()), "an empty zip file");
  }

  @Test
  void aFileCutOffOnItsWay() {
    assertEquals(
        "error: a.docx is damaged: it cannot be unpacked to its end. Ask for the file once more.",
        said(Arrays.copyOf(SOUND, 250)));
  }

  @Test
  void damagedXmlIsToldWithItsPlace() {
    assertEquals(
        """
        a.docx/word/document.xml:2:8: error: The file is damaged: its XML breaks here. Open it in \
        Word with "Open and Repair" and save it again, or ask for the file once more.
            <w:p></w:r></w:body></w:document>
                   ^""",
        said(document("<w:document " + W + "><w:body>\n<w:p></w:r></w:body></w:document>")));
  }

  @Test
  void xmlThatEndsTooEarly() {
    assertEquals(
        """
        a.docx/word/document.xml:2:6: error: The file is damaged: its XML breaks here. Open it in \
        Word with "Open and Repair" and save it again, or ask for the file once more.
            <w:p>
                 ^""",
        said(document("<w:document " + W + "><w:body>\n<w:p>")));
  }

  @Test
  void xmlAfterTheEndOfTheTextIsDamageToo() {
    assertTrue(
        said(document("<w:document " + W + "/><w:document/>")).contains("its XML breaks here"));
  }

  @Test
  void lettersThatAreNotUtf8AreDamageToo() {
    byte[] latin =
        ("<w:document " + W + ">\nTürkiye</w:document>").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        """
        a.docx/word/document.xml:2:2: error: The file is damaged: its XML breaks here. Open it in \
        Word with "Open and Repair" and save it again, or ask for the file once more.
            T
             ^""",
        said(WordFile.of("").put("word/document.xml", latin).zip()));
  }

  @Test
  void aPartInUtf16IsRead() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document %s><w:body>%s</w:body></w:document>";
    byte[] part =
        xml.formatted(W, BODY.replace(">a<", ">Türkiye<")).getBytes(StandardCharsets.UTF_16);
    byte[] file = WordFile.of("").put("word/document.xml", part).zip();
    assertEquals(
        "Türkiye", TrackedText.read(file, "a.docx").value().orElseThrow().accepted().words());
  }

  @Test
  void damagedNotesAreNamed() {
    assertEquals(
        """
        a.docx/word/footnotes.xml:1:1: error: The file is damaged: its XML breaks here. Open it in \
        Word with "Open and Repair" and save it again, or ask for the file once more.
            no XML
            ^""",
        said(WordFile.of(BODY).with("footnotes", "").put("word/footnotes.xml", "no XML").zip()));
  }

  @Test
  void aDocumentTypeIsRefusedBeforeItCanDoHarm() {
    String entities =
        """
        <!DOCTYPE x [<!ENTITY a "ha"> <!ENTITY b SYSTEM "a.txt">]>
        <w:document %s><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>"""
            .formatted(W);
    assertEquals(
        """
        a.docx/word/document.xml:1:60: error: A document type is declared here, which Word never does \
        and which can pull in other files: the file is not read. Open it in Word and save it again as \
        .docx.
            …E x [<!ENTITY a "ha"> <!ENTITY b SYSTEM "a.txt">]>
                                                               ^""",
        said(document(entities)));
  }

  @Test
  void anEntityThatNobodyDeclaredIsDamage() {
    assertTrue(
        said(document("<w:document " + W + "><w:t>&a;</w:t></w:document>"))
            .contains("its XML breaks here"));
  }

  @Test
  void aPartThatUnpacksWithoutEnd() throws IOException {
    assertEquals(tooLarge(), said(bomb("word/document.xml", 17)));
  }

  @Test
  void aPictureThatUnpacksWithoutEnd() throws IOException {
    assertEquals(tooLarge(), said(bomb("word/media/image1.bmp", 151)));
  }

  @Test
  void manyEmptyParagraphsAreReadAndKept() throws IOException {
    String paragraphs = "<w:p/>".repeat(300_000);
    Reported<TrackedText> read = TrackedText.read(WordFile.of(paragraphs).zip(), "a.docx");
    assertEquals(300_000, read.value().orElseThrow().accepted().paragraphs().size());
  }

  @Test
  void elementsInElementsWithoutEnd() {
    String deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
    assertTrue(
        said(WordFile.of(deep).zip())
            .contains(
                "error: Elements stand in each other more than 400 deep, which no text needs: the"
                    + " file is damaged or made to do harm. Ask for the file once more."));
  }

  private static String tooLarge() {
    return "error: a.docx unpacks to far more than a text can be, and is not read: it may be made to"
        + " fill the memory. If it is what it should be, copy its text into a new file, without"
        + " pictures.";
  }

  private static byte[] bomb(String part, int megabytes) throws IOException {
    byte[] megabyte = new byte[1_000_000];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }
}
