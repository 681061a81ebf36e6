package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
  @TempDir private Path home;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(home);
  }

  @Test
  void itemsAreListedByHowTheyStandToTheDraftEachWithItsSentence() {
    desk.write(
        "news.txt", "The Twelfth UN–ASEAN Summit met in November 2022.\nMr. Ban Ki Moon spoke.");

    Desk.Said said = desk.run("brief", "news.txt", "--draft", "75/15");

    assertEquals(
        """
        Newer than the draft
          Twelfth UN–ASEAN Summit, November 2022 (event): PP15, OP7, which has "First to Eleventh Summits"
            ~/news.txt:1: The Twelfth UN–ASEAN Summit met in November 2022.
        New
          Mr. Ban Ki Moon (person)
            ~/news.txt:2: Mr. Ban Ki Moon spoke.
        2 items from 1 file, held against resolution 75/15.\
        """,
        said.out());
    assertEquals(0, said.exitCode());
  }

  @Test
  void theListIsDataToo() {
    desk.write("news.txt", "The Twelfth UN–ASEAN Summit met in November 2022.");

    assertEquals(
        """
        {
          "draft": "resolution 75/15",
          "items": [
            {
              "sort": "event",
              "words": "Twelfth UN–ASEAN Summit, November 2022",
              "standing": "newer",
              "paragraphs": ["PP15", "OP7"],
              "draft-has": "First to Eleventh Summits",
              "file": "~/news.txt",
              "line": 1,
              "sentence": "The Twelfth UN–ASEAN Summit met in November 2022."
            }
          ]
        }\
        """,
        desk.run("brief", "news.txt", "--draft", "75/15", "--json").out());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    refused(3, "There is no file ~/nowhere.txt.", "brief", "nowhere.txt", "--draft", "75/15");
  }

  @Test
  void aFolderIsNoArticle() {
    refused(
        2,
        "~/corpus is a folder. Name the files in it: penholder brief FILE...",
        "brief",
        home.resolve("corpus").toString(),
        "--draft",
        "75/15");
  }

  @Test
  void anEmptyFileAndAPdfAreRefusedWithTheirPlace() {
    desk.write("empty.txt", "  \n");
    desk.write("a.pdf", "%PDF-1.7\n");

    refused(
        1, "~/empty.txt:1:1: error: The file is empty.", "brief", "empty.txt", "--draft", "75/15");
    refused(
        1,
        "error: ~/a.pdf is a PDF. Give the Word document (.docx) of the same text, or copy the text out of the PDF into a file and save it as plain text (.txt, UTF-8).",
        "brief",
        "a.pdf",
        "--draft",
        "75/15");
  }

  @Test
  void withoutADraftItSaysHowToMakeOne() {
    desk.write("news.txt", "The Twelfth Summit met.");

    refused(
        2,
        "There is no draft in ~/out. To make one: penholder draft. Or name one: --draft FILE.",
        "brief",
        "news.txt");
  }

  private void refused(int exitCode, String message, String... arguments) {
    Desk.Said said = desk.run(arguments);
    assertEquals(message, said.err());
    assertEquals(exitCode, said.exitCode());
    assertEquals("", said.out());
  }
}
