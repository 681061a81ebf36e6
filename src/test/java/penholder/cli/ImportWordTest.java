package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.corpus.MarkdownReader;
import penholder.docx.DocxFile;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.read.docx.Side;
import penholder.read.docx.WordReader;
import penholder.report.Source;

/** Word files come into the corpus. */
class ImportWordTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String BEFORE =
      "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Welcomes</w:t></w:r>";
  private static final String CHANGED =
      "<w:del w:author=\"Ana\">"
          + BEFORE.replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
          + "</w:del><w:ins w:author=\"Ana\">"
          + BEFORE.replace("Welcomes", "Notes")
          + "</w:ins>";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void theWordFileOfATextThatIsHereHoldsThatText() {
    assertEquals(0, desk.run("export", "75/15").exitCode());
    Desk.Said said = desk.run("import", desk.home() + "/out/75-15.docx");
    assertEquals("~/out/75-15.docx: ~/corpus/un-asean/75-15.md has this text already", said.out());
    assertEquals("", said.err());
    assertEquals(0, said.exitCode());
  }

  @Test
  void aWordFileIsReadAfterItsTrackedChangesOrBeforeThem() throws IOException {
    desk.run("export", "75/15");
    DocxFile clean = DocxFile.of(Files.readAllBytes(desk.home().resolve("out/75-15.docx")));
    Path changed = desk.home().resolve("changed.docx");
    Files.write(changed, clean.with(DOCUMENT, BEFORE, CHANGED));

    Desk.Said before = desk.run("import", "--rejected", changed.toString());
    assertTrue(
        before
            .out()
            .matches(
                "(?s)~/changed.docx: ~/corpus/un-asean/75-15.md has this text already\\n"
                    + "  ~/changed.docx holds \\d+ tracked changes, read as rejected; without"
                    + " --rejected, the text after them is read."),
        before.out());
    Desk.Said after = desk.run("import", changed.toString());
    assertTrue(
        after.out().startsWith("~/changed.docx: ~/corpus/un-asean/75-15.md has another text,"),
        after.out());
    assertTrue(
        after
            .err()
            .matches(
                "(?s).*warning: ~/changed.docx holds \\d+ tracked changes, read as accepted; import"
                    + " and compare read the text before them with --rejected. An adopted text is kept as it was"
                    + " adopted: if the changes are a proposal for another text, import it with"
                    + " --rejected.*"),
        after.err());
    assertEquals(1, after.exitCode());
  }

  /** The adopted text it was made from is the one thing that its Word file does not tell. */
  @Test
  void theDraftOfTheSeriesComesBackFromItsWordFile() throws IOException {
    desk.run("draft");
    Source file = new Source("draft.md", desk.text("out/81/draft.md"));
    Resolution draft = MarkdownReader.read(file).value().orElseThrow();
    byte[] word = Files.readAllBytes(desk.home().resolve("out/81/draft.docx"));
    Resolution back = WordReader.read(word, "draft.docx", Side.ACCEPTED).value().orElseThrow();
    Draft stage = (Draft) draft.header().stage();
    Header told =
        new Header(
            draft.header().title(),
            draft.header().session(),
            draft.header().agendaTitle(),
            new Draft(Optional.empty(), stage.facts()));
    assertEquals(draft.with(told), back);
    assertTrue(back.notes().size() > 5, "there are notes in it");
  }

  @Test
  void aDraftThatCameBackAsItWentIsHereAlready() {
    desk.run("draft", "--fact", "report=A/81/300");
    Desk.Said said = desk.run("import", desk.home() + "/out/81/draft.docx");
    assertEquals("~/out/81/draft.docx: ~/out/81/draft.md has this text already", said.out());
    assertEquals(0, said.exitCode());
  }

  @Test
  void aDraftThatCameBackEditedIsShownAndLeavesOursAlone() {
    desk.run("draft");
    String ours = desk.text("out/81/draft.md");
    desk.write("out/81/draft.md", ours.replace("unprecedented", "unheard-of"));
    Desk.Said said = desk.run("import", desk.home() + "/out/81/draft.docx");
    assertEquals(
        """
        ~/out/81/draft.docx: ~/out/81/draft.md has another text, which is left as it is; --replace puts this one in its place
          Compared with the draft for the eighty-first session: 44 paragraphs kept, 2 lightly edited; 2 words added, 2 removed.
            PP8 lightly edited: Recognizing the unprecedented …: unheard-of → unprecedented
            PP9 lightly edited: Recognizing also efforts by the …: unheard-of → unprecedented
          To see all: penholder compare ~/out/81/draft.md ~/out/81/draft.docx""",
        said.out());
    assertEquals(1, said.exitCode());
    assertTrue(desk.text("out/81/draft.md").contains("unheard-of"));
  }

  @Test
  void aDraftThatCameBackTakesThePlaceOfOursWhereThatIsAskedFor() {
    desk.run("draft");
    String ours = desk.text("out/81/draft.md");
    desk.write("out/81/draft.md", ours.replace("unprecedented", "unheard-of"));
    Desk.Said said = desk.run("import", desk.home() + "/out/81/draft.docx", "--replace");
    assertEquals(
        """
        ~/out/81/draft.docx -> ~/out/81/draft.md (replaced)
          The text that was here is kept as ~/out/81/draft.md.kept-1.""",
        said.out());
    assertEquals(ours, desk.text("out/81/draft.md"), "its base too, which no Word file tells");
  }

  @Test
  void aDraftOfAnotherTitleDoesNotTouchOurs() {
    desk.run("draft");
    String ours = desk.text("out/81/draft.md");
    Path other = desk.write("other.md", ours.replace("title: Cooperation", "title: Coordination"));
    desk.run("import", other.toString());
    assertEquals(ours, desk.text("out/81/draft.md"));
    assertTrue(
        desk.text(
                "out/81/coordination-between-the-united-nations-and-the-association-of-southeast-asian-nations/draft.md")
            .contains("title: Coordination"));
  }

  @Test
  void otherFilesOfWordProcessorsAreRefusedByNameOrByContent() {
    Path pdf = desk.write("A_RES_79_290.txt", "%PDF-1.7");
    assertEquals(
        "error: ~/A_RES_79_290.txt is a PDF. Give the Word document (.docx) of the same text, or copy"
            + " the text out of the PDF into a file and save it as plain text (.txt, UTF-8).",
        desk.run("import", pdf.toString()).err());
    Path odt = desk.write("A_RES_79_290.odt", "The General Assembly,");
    assertEquals(
        "error: ~/A_RES_79_290.odt is no Word file, whatever its name says. Open it in the program"
            + " that made it and save it as a Word document (.docx).",
        desk.run("import", odt.toString()).err());
  }

  @Test
  void theCommandThatShowsAllReadsTheSameSideOfTheTrackedChanges() {
    desk.run("draft");
    String draft = desk.text("out/81/draft.md");
    desk.write(
        "out/81/draft.md", draft.replace("*Reaffirms* the commitment", "*Reaffirms* the will"));
    Desk.Said said = desk.run("import", "--rejected", desk.home() + "/out/81/draft.docx");
    assertTrue(
        said.out()
            .contains(
                "  To see all: penholder compare --rejected ~/out/81/draft.md ~/out/81/draft.docx"),
        said.out());
  }
}
