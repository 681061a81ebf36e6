package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import penholder.read.docx.Change;
import penholder.read.docx.TrackedText;
import penholder.store.Disk;

class CompareCommandTest {
  private static final String RECEIVED = "corpus/un-asean/sources/002_144c949c1c3c26c1.txt";
  private static final String HERE =
      "The texts that are here: 67/110, 71/255, 75/15. To read in another: penholder import FILE.";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void theSummaryIsPrinted() {
    Desk.Said said = desk.run("compare", "71/255", "A/RES/75/15");
    assertEquals("", said.err());
    assertEquals(0, said.exitCode());
    List<String> lines = said.out().lines().toList();
    assertEquals("# From resolution 71/255 to resolution 75/15", lines.get(0));
    assertEquals(
        "| PP12 | PP5  | moved and edited  |          25 |      15 |"
            + " Recalling also the fiftieth anniversary of the Association of …",
        line(lines, "| PP12 |"));
    assertEquals(
        "| PP8  | PP15 | lightly edited    |           1 |       1 |"
            + " Recalling the First to Eleventh …: Seventh → Eleventh",
        line(lines, "| PP8 "));
    assertTrue(lines.contains("PP1–PP3, OP6."), said.out());
    assertTrue(!desk.home().resolve("out").toFile().exists());
  }

  private static String line(List<String> lines, String beginning) {
    String line = lines.stream().filter(one -> one.startsWith(beginning)).findFirst().orElseThrow();
    return line.substring(0, line.length() - 1).stripTrailing();
  }

  @Test
  void aDraftIsComparedAsItsFairCopyWithItsFactsFilledIn() {
    desk.run("draft", "81", "--fact", "report=A/81/300, sect. II");
    String draft = desk.text("out/81/draft.md");
    desk.write("out/81/draft.md", draft.replace("16. *Encourages*", "4. *Also encourages*"));
    String[] names = {"81", desk.home() + "/out/81", desk.home() + "/out/81/draft.md"};
    for (String name : names) {
      Desk.Said said = desk.run("compare", "75/15", name);
      assertEquals("", said.err());
      List<String> lines = said.out().lines().toList();
      assertEquals(
          "# From resolution 75/15 to the draft for the eighty-first session", lines.get(0));
      assertEquals(
          "|         46 |   42 |              4 |        0 |   0 |       0 |     0 |",
          lines.get(6));
      assertEquals(
          "| PP10 | PP10 | lightly edited    |           1 |       1 |"
              + " Taking note of the report of the …: A/75/345-S/2020/898 → A/81/300",
          line(lines, "| PP10 "));
      assertTrue(
          lines.contains("- {symbol}: masthead: symbol of the draft, given by the Secretariat"));
    }
  }

  @Test
  void aTextAsReceivedIsReadFromAFileOrFromStandardInput() {
    String theirs = desk.text(RECEIVED).replace("Smart Cities Network", "Clean Cities Network");
    Path file = desk.write("theirs.txt", theirs);
    Desk.Said said = desk.run("compare", "75/15", file.toString());
    assertEquals(0, said.exitCode(), said.err());
    assertEquals(
        "# From resolution 75/15 to resolution 75/15 (~/theirs.txt)",
        said.out().lines().findFirst().orElseThrow());
    assertTrue(said.out().contains(": Smart Cities Network → Clean Cities Network"), said.out());
    String piped = desk.runOn(theirs, "compare", "75/15", "-").out();
    assertEquals(said.out().replace("~/theirs.txt", "standard input"), piped);
    String markdown = desk.text("corpus/un-asean/75-15.md");
    assertTrue(
        desk.runOn(markdown, "compare", "-", "75/15").out().contains("No change: the two texts"));
  }

  @Test
  void theSameTextTwiceIsNoChange() {
    String said = desk.run("compare", "75/15", "75/15").out();
    assertTrue(
        said.contains("\n\nNo change: the two texts say the same, word for word.\n\n"), said);
    assertTrue(!said.contains("## Changed"), said);
    assertEquals(
        "Compared with resolution 75/15: no change.",
        desk.run("compare", "75/15", "75/15", "-o", desk.home() + "/same.md")
            .out()
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  void textsWithNothingInCommonAreAllDroppedAndAllNew() {
    Path other =
        desk.write(
            "other.md",
            """
            ---
            title: Oceans
            session: 81
            facts:
            ---

            The General Assembly,

            *Deploring* the lack of ferries,

            1. *Invites* donors to finance lighthouses.
            """);
    Desk.Said said = desk.run("compare", "75/15", other.toString());
    assertEquals(0, said.exitCode(), said.err());
    assertTrue(said.out().contains("|         48 |    0 |              0 |        0 |   2 |"));
    assertTrue(said.out().contains("\nThe two texts have no paragraph in common.\n"), said.out());
    assertTrue(
        said.out()
            .contains(
                "\nCooperation between the United Nations and the Association of Southeast Asian"
                    + " Nations, now: Oceans\n"),
        said.out());
  }

  @Test
  void theSameAsData() {
    Desk.Said said = desk.run("compare", "71/255", "75/15", "--json");
    Map<?, ?> data =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(said.out());
    assertEquals(
        Map.of(
            "name",
            "resolution 71/255",
            "title",
            "Cooperation between the United Nations and the Association of Southeast Asian"
                + " Nations",
            "session",
            71,
            "symbol",
            "A/RES/71/255"),
        data.get("old"));
    assertEquals(
        Map.of("kept", 4, "lightly-edited", 17, "reworked", 7, "new", 16, "dropped", 3, "moved", 2),
        data.get("counts"));
    List<?> paragraphs = (List<?>) data.get("paragraphs");
    assertEquals(49, paragraphs.size());
    assertEquals(
        Map.of(
            "kind",
            "lightly-edited",
            "sort",
            "paragraph",
            "old",
            List.of("OP21"),
            "new",
            List.of("OP28"),
            "wordsAdded",
            1,
            "wordsRemoved",
            1,
            "opening",
            "Decides to include in the provisional agenda of its …",
            "changes",
            List.of(Map.of("old", "seventy-third", "new", "seventy-seventh"))),
        paragraphs.get(48));
  }

  @Test
  void filesAreWrittenWhereTheUserWantsThem() {
    Path there = desk.write("there/notes.txt", "mine").getParent();
    Desk.Said said = desk.run("compare", "71/255", "75/15", "-o", there.toString());
    assertEquals(
        """
        Compared with resolution 71/255: 4 paragraphs kept, 17 lightly edited, 7 reworked, 16 new, 3 dropped, 2 moved; 1612 words added, 313 removed.
        Written: ~/there/summary.md""",
        said.out());
    assertEquals(List.of("notes.txt", "summary.md"), desk.files("there"));
    assertEquals(
        desk.run("compare", "71/255", "75/15").out(),
        desk.text("there/summary.md").stripTrailing());
    Desk.Said named = desk.run("compare", "71/255", "75/15", "-o", there + "/asean.md", "--json");
    assertEquals("Written: ~/there/asean.md", named.err());
    assertTrue(named.out().startsWith("{\n"), named.out());
  }

  @Test
  void trackedChangesAreWrittenInTheNameOfTheirAuthor() {
    Desk.Said said =
        desk.run("compare", "71/255", "75/15", "--to", "tracked,summary", "--author", "Fiji");
    assertEquals(
        List.of(
            "Written: ~/out/71-255-to-75-15/changes.docx",
            "Written: ~/out/71-255-to-75-15/summary.md"),
        said.out().lines().skip(1).toList());
    Path file = desk.home().resolve("out/71-255-to-75-15/changes.docx");
    TrackedText word = TrackedText.read(Disk.read(file), file.toString()).value().orElseThrow();
    assertEquals(
        Set.of("Fiji"),
        word.changes().stream()
            .filter(change -> change.kind() != Change.Kind.COMMENTED)
            .map(Change::author)
            .collect(Collectors.toSet()));
    String named = desk.home() + "/ours.docx";
    assertEquals(
        "Written: ~/ours.docx",
        desk.run("compare", "71/255", "75/15", "-o", named)
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .get());
  }

  @Test
  void theTableIsTheSameForDraftCompareAndExport() throws IOException {
    desk.run("draft");
    byte[] ofDraft = Files.readAllBytes(desk.home().resolve("out/81/table.docx"));
    String compared = desk.home() + "/compared.docx";
    assertEquals("", desk.run("compare", "75/15", "81", "--to", "table", "-o", compared).err());
    assertArrayEquals(ofDraft, Files.readAllBytes(Path.of(compared)));
    String exported = desk.home() + "/exported.docx";
    assertEquals("", desk.run("export", "81", "--to", "table", "-o", exported).err());
    assertArrayEquals(ofDraft, Files.readAllBytes(Path.of(exported)));
  }

  @Test
  void aFileOfThePersonIsNotWrittenOver() {
    Path mine = desk.write("there/summary.md", "mine");
    String[] order = {"compare", "71/255", "75/15", "-o", mine.toString()};
    Desk.Said said = desk.run(order);
    assertEquals(3, said.exitCode());
    assertEquals(
        "~/there/summary.md is there already and may hold work of yours, so it is left as it is."
            + " To write a new one and keep it under another name: add --force.",
        said.err());
    assertEquals("mine", desk.text("there/summary.md"));
    String[] forced = {"compare", "71/255", "75/15", "-o", mine.toString(), "--force"};
    assertTrue(desk.run(forced).out().endsWith("Your file is kept as: ~/there/summary.kept-1.md"));
    assertEquals("mine", desk.text("there/summary.kept-1.md"));
  }

  @Test
  void aTextThatIsNotHere() {
    refused(
        2,
        "There is no file and no text \"75/51\" here. Did you mean 75/15? " + HERE,
        "75/15",
        "75/51");
    refused(
        2,
        "There is no file and no text \"A/RES/71/25\" here. Did you mean 71/255? " + HERE,
        "A/RES/71/25",
        "75/15");
    refused(2, "There is no file and no text \"asean\" here. " + HERE, "asean", "75/15");
    refused(3, "There is no file ~/none.txt.", desk.home() + "/none.txt", "75/15");
  }

  @Test
  void aDraftThatIsNotHere() {
    refused(
        2,
        "There is no draft for the eighty-third session: there is no file ~/out/83/draft.md."
            + " To make it: penholder draft 83.",
        "75/15",
        "83");
  }

  @Test
  void aFolderIsNoText() {
    refused(
        2,
        "~/corpus is a folder, and there is no draft.md in it. A text is named by its symbol"
            + " (75/15), by the session of a draft (81) or by a file.",
        "75/15",
        desk.home() + "/corpus");
  }

  @Test
  void aFileWithoutAResolution() {
    Path empty = desk.write("empty.txt", "");
    refused(1, "~/empty.txt:1:1: error: The file is empty.", empty.toString(), "75/15");
    Path story = desk.write("story.txt", "A good story.\n");
    refused(
        1,
        """
        ~/story.txt:1:1: error: This is not the text of an adopted resolution: it has no line that is a title with the number of the resolution ("75/15. Cooperation between ...").
            A good story.
            ^""",
        "75/15",
        story.toString());
    Desk.Said piped = desk.runOn("", "compare", "75/15", "-");
    assertEquals("standard input:1:1: error: The file is empty.", piped.err());
    assertEquals(1, piped.exitCode());
  }

  @Test
  void oneTextOnlyFromStandardInput() {
    refused(2, "Only one of the two texts can come from standard input (\"-\").", "-", "-");
  }

  @Test
  void outputsThatCannotBeMeant() {
    refusedUse(
        "Invalid value for option '--to' (WHAT): There is no output \"sumary\". Did you mean"
            + " summary? There are: clean, tracked, table, summary, akn.",
        "--to",
        "sumary");
    refusedUse(
        "Invalid value for option '--to' (WHAT): There is no output \"redline\"."
            + " There are: clean, tracked, table, summary, akn.",
        "--to",
        "summary,redline");
    refusedUse(
        "Two texts make tracked, table or summary. The files of one: penholder export" + " 75/15.",
        "--to",
        "clean");
    refusedUse("Behind --author stands a name, for example \"Mission of Fiji\".", "--author", " ");
    refusedUse(
        "There is no folder ~/x.pdf. Name a folder that exists, or a file that ends in .md.",
        "-o",
        desk.home() + "/x.pdf");
  }

  private void refused(int exitCode, String message, String old, String fresh) {
    Desk.Said said = desk.run("compare", old, fresh);
    assertEquals(message, said.err());
    assertEquals("", said.out());
    assertEquals(exitCode, said.exitCode());
  }

  private void refusedUse(String message, String option, String value) {
    Desk.Said said = desk.run("compare", "71/255", "75/15", option, value);
    assertEquals(message, said.err().lines().findFirst().orElseThrow());
    assertEquals("", said.out());
    assertEquals(2, said.exitCode());
  }
}
