package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void theRegisterIsShown() {
    Desk.Said said = desk.run("series");
    List<String> lines = said.out().lines().toList();
    assertEquals(
        "  Recurs every 2 sessions. Next: eighty-first session, which opens on 8 September 2026.",
        lines.get(1));
    assertEquals(
        "  75/15   23 November 2020  30th     130 (q)  without    77th     here", lines.get(13));
    assertEquals(
        "  79/290  27 May 2025       71st     125 (q)  158-1-1    81st     not here",
        lines.get(15));
    assertTrue(lines.get(17).startsWith("  12 resolutions, 3 texts here."), lines.get(17));
    assertEquals(0, said.exitCode());
  }

  @Test
  void aSecondImportChangesNothing() {
    String before = desk.text("corpus/un-asean/75-15.md");
    Desk.Said said =
        desk.run("import", desk.home() + "/corpus/un-asean/sources/002_144c949c1c3c26c1.txt");
    assertEquals(
        "~/corpus/un-asean/sources/002_144c949c1c3c26c1.txt:"
            + " ~/corpus/un-asean/75-15.md has this text already",
        said.out().lines().findFirst().orElseThrow());
    assertEquals(0, said.exitCode());
    assertEquals(0, desk.run("import", desk.home() + "/corpus/un-asean/75-15.md").exitCode());
    assertEquals(before, desk.text("corpus/un-asean/75-15.md"));
  }

  @Test
  void anImportedTextIsKeptAsReceivedToo() {
    desk.delete("corpus/un-asean/71-255.md");
    Path source = desk.home().resolve("corpus/un-asean/sources/001_1458236bae78ce7e.txt");
    desk.write("downloads/new.txt", desk.text("corpus/un-asean/sources/" + source.getFileName()));
    Desk.Said said = desk.run("import", desk.home() + "/downloads");
    assertEquals(0, said.exitCode(), said.err());
    assertEquals(desk.text("downloads/new.txt"), desk.text("corpus/un-asean/sources/new.txt"));
    assertTrue(desk.text("corpus/un-asean/71-255.md").startsWith("---\nsymbol: A/RES/71/255\n"));
  }

  @Test
  void aTextThatDiffersFromTheOneHereIsLeftOut() {
    String source = desk.text("corpus/un-asean/sources/002_144c949c1c3c26c1.txt");
    Path other = desk.write("other.txt", source.replace("Smart Cities Network", "Cities Network"));
    Desk.Said said = desk.run("import", other.toString());
    assertEquals(1, said.exitCode());
    assertEquals(
        "~/other.txt: ~/corpus/un-asean/75-15.md has another text, which is left as it is;"
            + " --replace puts this one in its place",
        said.out().lines().findFirst().orElseThrow());
    assertTrue(desk.text("corpus/un-asean/75-15.md").contains("Smart Cities Network"));
    Desk.Said replaced = desk.run("import", "--replace", other.toString());
    assertEquals(0, replaced.exitCode());
    assertEquals(
        "  The text that was here is kept as ~/corpus/un-asean/75-15.md.kept-1.",
        replaced.out().lines().skip(1).findFirst().orElseThrow());
    assertTrue(desk.text("corpus/un-asean/75-15.md.kept-1").contains("Smart Cities Network"));
    assertTrue(!desk.text("corpus/un-asean/75-15.md").contains("Smart Cities Network"));
  }

  @Test
  void nothingIsWrittenOfATextThatIsRefused() {
    List<String> before = desk.files("corpus/un-asean");
    Path article = desk.write("story.txt", "A good story.\n");
    Desk.Said said = desk.run("import", article.toString());
    assertEquals(1, said.exitCode());
    assertEquals("~/story.txt: not imported", said.out());
    assertTrue(
        said.err().startsWith("~/story.txt:1:1: error: This is not the text of"), said.err());
    assertEquals(before, desk.files("corpus/un-asean"));
    assertEquals(5, desk.files("corpus/un-asean/sources").size());
  }

  @Test
  void sourcesOfTheSameNameAreBothKept() {
    desk.delete("corpus/un-asean/71-255.md");
    String source = desk.text("corpus/un-asean/sources/001_1458236bae78ce7e.txt");
    Path other = desk.write("other/000_0f728f0af177e2f4.txt", source);
    assertEquals(0, desk.run("import", other.toString()).exitCode());
    assertEquals(source, desk.text("corpus/un-asean/sources/000_0f728f0af177e2f4-1.txt"));
    assertTrue(desk.text("corpus/un-asean/sources/000_0f728f0af177e2f4.txt").contains("67/110."));
  }

  @Test
  void aTextOfAnUnknownTitleHasAFolderOfItsOwn() {
    String source = desk.text("corpus/un-asean/sources/002_144c949c1c3c26c1.txt");
    String title =
        "Cooperation between the United Nations and the Association of Southeast Asian Nations";
    Path other =
        desk.write(
            "other.txt", source.replace("75/15. " + title, "75/16. Cooperation with nobody"));
    Desk.Said said = desk.run("import", other.toString());
    assertEquals(
        "~/other.txt -> ~/corpus/cooperation-with-nobody/75-16.md",
        said.out().lines().findFirst().orElseThrow());
  }

  @Test
  void aFileThatIsNotThere() {
    Path good = desk.home().resolve("corpus/un-asean/sources/000_0f728f0af177e2f4.txt");
    Desk.Said said = desk.run("import", desk.home() + "/none.txt", good.toString());
    assertEquals("error: There is no file ~/none.txt.", said.err());
    assertEquals("~/none.txt: not imported", said.out().lines().findFirst().orElseThrow());
    assertTrue(said.out().contains("67-110.md has this text already"), said.out());
    assertEquals(3, said.exitCode());
  }

  @Test
  void everyDroppedLineAndEveryRepairIsShownOnRequest() {
    Desk.Said said =
        desk.run("import", "-v", desk.home() + "/corpus/un-asean/sources/000_0f728f0af177e2f4.txt");
    assertTrue(
        said.err()
            .contains(
                """
                000_0f728f0af177e2f4.txt:68:1: note: dropped: job number
                    12-48520
                    ^
                """),
        said.err());
  }

  @Test
  void anEditedDraftIsWrittenToWordAgain() {
    desk.run("draft", "81");
    desk.write(
        "out/81/draft.md",
        desk.text("out/81/draft.md").replace("  agenda-item:", "  agenda-item: 120 (a)"));
    Desk.Said said = desk.run("export", desk.home() + "/out/81/draft.md");
    assertEquals("", said.err());
    assertEquals(
        """
        Still open
          {symbol}         masthead: symbol of the draft, given by the Secretariat
          {date}           masthead: date of the draft
          {sponsors}       line above the title: sponsors of the draft, separated by commas
          {report}         PP10, note 6: report of the Secretary-General, symbol and section
        Written: ~/out/81/draft.docx""",
        said.out());
  }

  @Test
  void whatIsPositionalIsPutRightInAnEditedDraft() {
    desk.run("draft", "81", "--fact", "report=A/81/300, sect. II");
    String draft = desk.text("out/81/draft.md");
    String added = "1. *Encourages* the sharing of experience^[Ibid., vol. 1, No. 2.]\n\n16. *Enc";
    desk.write("out/81/draft.md", draft.replace("16. *Enc", added));
    Desk.Said said = desk.run("export", desk.home() + "/out/81/draft.md");
    assertEquals("", said.err());
    assertEquals(
        """
        Put right
          OP16             Ibid. where it belongs
          OP16             Encourages the sharing of experience -> Encourages the sharing of experience; (closing punctuation)
          OP17             Encourages continued efforts … -> Also encourages continued efforts … (also and further)
          OP18             Also encourages continued … -> Further encourages continued … (also and further)""",
        said.out().substring(0, said.out().indexOf("\nStill open")));
  }

  @Test
  void anAdoptedTextIsWrittenToWord() {
    Desk.Said said = desk.run("export", "75/15");
    assertEquals("Written: ~/out/75-15.docx", said.out());
    assertEquals(List.of(".penholder", "75-15.docx"), desk.files("out"));
  }

  @Test
  void whatChangedInADraftIsWrittenBesideIt() {
    desk.run("draft", "81");
    desk.write(
        "out/81/draft.md", desk.text("out/81/draft.md").replace("Smart Cities", "Clean Cities"));
    Desk.Said said = desk.run("export", "81", "--to", "clean,summary", "--fact", "symbol=9");
    assertEquals("", said.err());
    assertTrue(
        said.out()
            .endsWith(
                """
                Compared with resolution 75/15: 41 paragraphs kept, 5 lightly edited; 9 words added, 9 removed.
                Written: ~/out/81/draft.docx
                Written: ~/out/81/summary.md"""),
        said.out());
    String page = desk.text("out/81/summary.md");
    assertTrue(page.startsWith("# From resolution 75/15 to draft A/81/L.9\n"), page);
    assertTrue(page.contains(": Smart Cities Network → Clean Cities Network "), page);
    assertTrue(!page.contains("{symbol}"), page);
  }

  @Test
  void anAdoptedTextIsComparedWithTheOneBeforeIt() {
    Desk.Said said = desk.run("export", "75/15", "--to", "summary");
    assertEquals(
        """
        Compared with resolution 71/255: 4 paragraphs kept, 17 lightly edited, 7 reworked, 16 new, 3 dropped, 2 moved; 1612 words added, 313 removed.
        Written: ~/out/75-15-summary.md""",
        said.out());
  }

  @Test
  void aTextWithNothingToCompareItWith() {
    desk.run("draft", "81");
    String draft = desk.text("out/81/draft.md");
    assertEquals(
        "No earlier text of the series of 67/110 is here to compare it with."
            + " To compare it with any other text: penholder compare OLD NEW.",
        desk.run("export", "67/110", "--to", "summary").err());
    desk.write("out/81/draft.md", draft.replace("base: A/RES/75/15\n", ""));
    assertEquals(
        "The draft does not say which text it was made from. Write that at its top"
            + " (\"base: A/RES/75/15\"), or name both texts: penholder compare OLD NEW.",
        desk.run("export", "81", "--to", "summary").err());
    desk.write("out/81/draft.md", draft.replace("base: A/RES/75/15\n", "base: A/RES/77/12\n"));
    Desk.Said said = desk.run("export", "81", "--to", "summary");
    assertEquals(
        "The draft was made from 77/12, and that text is not here."
            + " The texts that are here: 67/110, 71/255, 75/15."
            + " To read in another: penholder import FILE."
            + " Or name another to compare it with: penholder compare OLD NEW.",
        said.err());
    assertEquals(2, said.exitCode());
  }

  @Test
  void whatCannotBeExportedIsRefused() {
    assertEquals(
        "This is an adopted text: it has no slots for facts to fill.",
        desk.run("export", "75/15", "--fact", "report=A/81/300").err());
    assertEquals(
        "A Word file is made from a draft's Markdown file: give that, for example out/81/draft.md.",
        desk.run("export", "out/81/draft.docx").err());
    assertEquals(
        "There is no folder ~/x.pdf. Name a folder that exists, or a file that ends in .docx.",
        desk.run("export", "75/15", "-o", desk.home() + "/x.pdf").err());
  }

  @Test
  void aTextThatIsNotHereNamesThoseThatAre() {
    Desk.Said said = desk.run("export", "77/12");
    assertEquals(
        "There is no file and no text \"77/12\" here. It belongs to the series un-asean, without its text. The texts that are here: 67/110, 71/255, 75/15. To read in another: penholder import FILE.",
        said.err());
    assertEquals(2, said.exitCode());
  }

  @Test
  void aDraftWithASlotThatNobodyKnows() {
    desk.run("draft", "81");
    desk.write("out/81/draft.md", desk.text("out/81/draft.md").replace("{report}", "{reprot}"));
    Desk.Said said = desk.run("export", desk.home() + "/out/81/draft.md");
    assertEquals(
        "~/out/81/draft.md:39:60: error: Nobody knows the slot {reprot}. The slots here are {symbol}, {date}, {agenda-item}, {sponsors}, {report}. "
            + "Write one of these, or add the line \"reprot:\" under \"facts:\"; if the braces belong to the text, write \\{reprot\\}.",
        said.err().lines().findFirst().orElseThrow());
    assertEquals(1, said.exitCode());
  }

  @Test
  void aWorkspaceThatIsNotThere() {
    Desk.Said said = desk.run("series", "-C", "/no/such/folder");
    assertEquals("There is no folder /no/such/folder.", said.err());
    assertEquals(3, said.exitCode());
  }

  @Test
  void aCommandThatIsMisspelled() {
    Desk.Said said = desk.run("daft");
    assertTrue(said.err().contains("penholder draft"), said.err());
    assertEquals(2, said.exitCode());
  }
}
