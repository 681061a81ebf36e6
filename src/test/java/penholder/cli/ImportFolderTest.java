package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders: what is found in them, and what is said of many files. */
class ImportFolderTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  private Desk.Said imported(String... arguments) {
    Desk.Said said = desk.run(arguments);
    return new Desk.Said(said.exitCode(), timeless(said.out()), said.err());
  }

  /** How long it took is another figure on every run. */
  private static String timeless(String out) {
    return out.replaceAll("in \\d+\\.\\d s \\(\\d+ a second\\)", "in TIME");
  }

  @Test
  void aFolderIsTakenInWithAllThatIsInItToAnyDepth() throws IOException {
    desk.write("session/70/b/deep/er/one.md", SmallText.markdown(1, "One", "it"));
    desk.write("session/70/two.MD", SmallText.markdown(2, "Two", "it"));
    desk.write("session/.hidden.md", SmallText.markdown(3, "Three", "it"));
    desk.write("session/.git/four.md", SmallText.markdown(4, "Four", "it"));
    desk.write("session/~$five.docx", "Word's own note");
    Files.createSymbolicLink(desk.home().resolve("session/70/b/circle"), desk.home());
    desk.write("session/notes.pdf", "%PDF-1.7");
    Desk.Said said = imported("import", desk.home() + "/session");
    assertEquals("", said.err());
    assertEquals(
        """
        ~/session/70/b/circle: not imported
          Passed over: symbolic links in a folder are not followed.
        ~/session/70/b/deep/er/one.md -> ~/corpus/one/70-1.md
        ~/session/70/two.MD -> ~/corpus/two/70-2.md
        ~/session/notes.pdf: not imported
          Passed over: only .md, .txt, .docx and .xml files can hold a resolution.
        2 files in TIME: 2 texts new, 0 unchanged, 0 differing, 0 refused, 2 passed over.""",
        said.out());
    assertEquals(0, said.exitCode());
  }

  @Test
  void ofManyFilesThereIsATableOfFindingsAndOneSentence() {
    for (int n = 1; n <= 9; n++) {
      desk.write("session/" + n + ".md", SmallText.markdown(n, "Title " + n, "it"));
      desk.write("session/more/" + n + ".pdf", "%PDF-1.7");
    }
    desk.write("session/0.md", SmallText.markdown(11, "{open}", "it").replace("12-01", "13-01"));
    desk.write("session/story.txt", "A good story.\n");
    desk.write("session/tale.txt", "Another.\n");
    Desk.Said said = imported("import", desk.home() + "/session");
    assertEquals(
        """
        Findings                        count  first in
        error: no resolution                2  ~/session/story.txt
        error: fields                       1  ~/session/0.md
        note: other kind of file: .pdf      9  ~/session/more/1.pdf
        12 files in TIME: 9 texts new, 0 unchanged, 0 differing, 3 refused, 9 passed over.""",
        said.out());
    assertTrue(said.err().startsWith("~/session/0.md:4:10: error: "), said.err());
    assertTrue(
        said.err()
            .endsWith(
                """
                ~/session/tale.txt:1:1: error: This is not the text of an adopted resolution: it has no line that is a title with the number of the resolution ("75/15. Cooperation between ...").
                    Another.
                    ^"""),
        said.err());
    assertEquals(1, said.exitCode());
    Desk.Said again = imported("import", "--verbose", desk.home() + "/session");
    assertTrue(again.err().startsWith("~/session/0.md:4:10: error: "), again.err());
    assertTrue(
        again.out().startsWith("~/session/0.md: not imported\n~/session/1.md: ~/corpus/title-1/"),
        again.out());
    assertTrue(
        again.out().endsWith("0 texts new, 9 unchanged, 0 differing, 3 refused, 9 passed over."),
        again.out());
  }

  @Test
  void theReportIsTheSameOnEveryRunWhateverIsReadFirst() throws IOException {
    for (int n = 1; n <= 40; n++) {
      String words = "it, ".repeat(n % 7 * 300);
      desk.write("session/" + n + ".md", SmallText.markdown(n, "Title " + n % 3, words));
      desk.write("session/x" + n + ".txt", "A story, " + "and so on, ".repeat(n % 5 * 100));
    }
    Desk.Said first = imported("import", "-v", desk.home() + "/session");
    List<String> order = first.out().lines().filter(line -> line.startsWith("~/session/")).toList();
    List<String> byName =
        IntStream.rangeClosed(1, 40)
            .boxed()
            .flatMap(n -> List.of("~/session/" + n + ".md ", "~/session/x" + n + ".txt:").stream())
            .sorted()
            .toList();
    for (int at = 0; at < byName.size(); at++) {
      assertTrue(
          order.get(at).startsWith(byName.get(at)), order.get(at) + " for " + byName.get(at));
    }
    String again = imported("import", "-v", desk.home() + "/session").out();
    assertEquals(again, imported("import", "-v", desk.home() + "/session").out());
  }

  @Test
  void everyTextWithItsFindingsIsThereAsData() {
    desk.write("session/1.md", SmallText.markdown(1, "One", "it"));
    desk.write("session/2.txt", "A good story.\n");
    Desk.Said said = desk.run("import", "--json", desk.home() + "/session");
    assertEquals("", said.err());
    assertEquals(
        """
        {
          "counts": {
            "new": 1,
            "unchanged": 0,
            "replaced": 0,
            "differs": 0,
            "superseded": 0,
            "passed-over": 0,
            "refused": 1,
            "no-file": 0
          },
          "texts": [
            {
              "file": "~/session/1.md",
              "outcome": "new",
              "text": "~/corpus/one/70-1.md",
              "findings": []
            },
            {
              "file": "~/session/2.txt",
              "outcome": "refused",
              "findings": [
                {
                  "severity": "error",
                  "rule": "no resolution",
                  "message": "This is not the text of an adopted resolution: it has no line that is a title with the number of the resolution (\\"75/15. Cooperation between ...\\").",
                  "line": 1,
                  "column": 1
                }
              ]
            }
          ]
        }""",
        said.out());
  }

  @Test
  void aFolderWithoutAnyFile() throws IOException {
    Files.createDirectories(desk.home().resolve("session/empty"));
    Desk.Said said = desk.run("import", desk.home() + "/session");
    assertEquals("There is no file to import in ~/session.", said.err());
    assertEquals("", said.out());
    assertEquals(0, said.exitCode());
  }

  @Test
  void thePartsOfATextAreTextsOfTheirOwn() {
    desk.write("parts.xml", SmallText.inTwoParts(5, "the second part"));
    Desk.Said said = imported("import", desk.home() + "/parts.xml");
    assertEquals("", said.err());
    assertEquals(
        """
        ~/parts.xml -> ~/corpus/the-part-on-its-own/70-5-A.md
        ~/parts.xml -> ~/corpus/the-part-on-its-own/70-5-B.md
        1 file in TIME: 2 texts new, 0 unchanged, 0 differing, 0 refused.""",
        said.out()
            .lines()
            .filter(line -> !line.startsWith("  "))
            .reduce((a, b) -> a + "\n" + b)
            .orElseThrow());
    assertEquals(List.of("parts.xml"), desk.files("corpus/the-part-on-its-own/sources"));
    desk.write("parts.xml", SmallText.inTwoParts(5, "another part"));
    Desk.Said other = imported("import", desk.home() + "/parts.xml");
    assertTrue(
        other.out().contains("  To see all: penholder compare '70/5 B' ~/parts.xml#B\n"),
        other.out());
    Desk.Said seen = desk.run("compare", "70/5 B", desk.home() + "/parts.xml#B");
    assertTrue(seen.out().contains("the second → another"), seen.out() + seen.err());
    assertEquals(
        "~/parts.xml holds more than one text. Name one of them: ~/parts.xml#A, ~/parts.xml#B.",
        desk.run("compare", "70/5 B", desk.home() + "/parts.xml").err());
  }

  @Test
  void aSymbolInThePlaceOfAFileIsToldWhereTheFileIs() {
    Desk.Said said = desk.run("import", "A/RES/79/290");
    assertEquals("error: There is no file A/RES/79/290.", said.err());
    assertEquals(
        """
        A/RES/79/290: not imported
          A resolution is read from a file. Save its Word file first: https://docs.un.org/en/A/RES/79/290""",
        said.out());
    assertEquals(3, said.exitCode());
  }
}
