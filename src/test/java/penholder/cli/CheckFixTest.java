package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code penholder check --fix}, as a desk officer types it. */
final class CheckFixTest {
  private static final String DRAFT = "out/81/draft.md";
  private static final String TEXT =
      """
      ---
      session: 81 # mine, as all comments here
      title: Cooperation between the United Nations and the Association of Southeast Asian Nations
      ---

      The General Assembly,

      *Recalling* the Charter
      of the United Nations;

      *Recalling* its resolution 75/15^[See A/75/1],

      1. *Notes* that 40 % of the States have replied;

      2. *Notes* the offer of Bangkok;

      3. *Decides* to meet
         in Bangkok.
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
    desk.write(DRAFT, TEXT);
  }

  @Test
  void certainRepairsAreMadeAndShownAndTheRestStaysAsItWasWritten() {
    Desk.Said said = desk.run("check", "--fix");
    assertEquals(
        """
        Repaired
          PP1              Recalling the Charter of the United Nations; -> Recalling the Charter of the United Nations, [R-STR-3]
          PP2              Recalling its resolution 75/15[^], -> Recalling also its resolution 75/15,[^] [R-CH-1, R-FN-3]
          PP2, its note 1  See A/75/1 -> See A/75/1. [R-FN-12]
          OP1              Notes that 40 % of the States have replied; -> Notes that 40 per cent of the States have replied; [R-NUM-2]
          OP2              Notes the offer of Bangkok; -> Also notes the offer of Bangkok; [R-CH-2]
        Written: ~/out/81/draft.md (to take it back: penholder undo --draft ~/out/81/draft.md)
        ~/out/81/draft.md: no findings in 5 paragraphs."""
            .strip(),
        said.out());
    assertEquals("", said.err());
    assertEquals(0, said.exitCode());
    assertEquals(
        TEXT.replace("Charter\nof the United Nations;", "Charter of the United Nations,")
            .replace(
                "Recalling* its resolution 75/15^[See A/75/1],",
                "Recalling also* its resolution 75/15,^[See A/75/1.]")
            .replace("40 %", "40 per cent")
            .replace("2. *Notes*", "2. *Also notes*"),
        desk.text(DRAFT));
  }

  @Test
  void repairsAreShownBesideALogForEditorsToo() {
    Desk.Said said = desk.run("check", "--fix", "--to", "sarif");
    assertTrue(said.out().startsWith("{"), said.out());
    assertTrue(said.err().startsWith("Repaired\n  PP1 "), said.err());
  }

  @Test
  void aDryRunShowsTheSameRepairsAndWritesNothing() {
    Desk.Said said = desk.run("check", "--fix", "--dry-run");
    assertEquals(
        """
        Would be repaired
          PP1              Recalling the Charter of the United Nations; -> Recalling the Charter of the United Nations, [R-STR-3]
          PP2              Recalling its resolution 75/15[^], -> Recalling also its resolution 75/15,[^] [R-CH-1, R-FN-3]
          PP2, its note 1  See A/75/1 -> See A/75/1. [R-FN-12]
          OP1              Notes that 40 % of the States have replied; -> Notes that 40 per cent of the States have replied; [R-NUM-2]
          OP2              Notes the offer of Bangkok; -> Also notes the offer of Bangkok; [R-CH-2]
        Nothing written: ~/out/81/draft.md is as it was.
        ~/out/81/draft.md: 6 errors in 5 paragraphs."""
            .strip(),
        said.out());
    assertEquals("", said.err());
    assertEquals(1, said.exitCode());
    assertEquals(TEXT, desk.text(DRAFT));
    assertEquals(List.of("draft.md"), desk.files("out/81"), "no history, no lock is left");
    assertTrue(
        desk.run("check", "--fix", "--dry-run", "--json").out().contains("\"written\": false"));
  }

  @Test
  void aDryRunOfNothingIsRefused() {
    Desk.Said said = desk.run("check", "--dry-run");
    assertEquals(
        "--dry-run shows what --fix would repair: penholder check --fix --dry-run.", said.err());
    assertEquals(2, said.exitCode());
  }

  @Test
  void aRepairThatWouldChangeWhatIsSwitchedOffIsNotMadeAndThatIsSaid() {
    desk.write("check.yaml", "rules:\n  R-CH-2: off\n  R-FN-12: off\n");
    assertEquals(
        """
        Repaired
          PP1              Recalling the Charter of the United Nations; -> Recalling the Charter of the United Nations, [R-STR-3]
          PP2              Recalling its resolution 75/15[^], -> Recalling its resolution 75/15,[^] [R-FN-3]
          OP1              Notes that 40 % of the States have replied; -> Notes that 40 per cent of the States have replied; [R-NUM-2]
        Not repaired: also and further [R-CH-1]. The repair goes through the whole text, and in check.yaml R-CH-2 is off.
        Written: ~/out/81/draft.md (to take it back: penholder undo --draft ~/out/81/draft.md)"""
            .strip(),
        desk.run("check", "--fix").out().replaceFirst("(?s)\nPP2.*", ""));
    assertEquals(
        TEXT.replace("Charter\nof the United Nations;", "Charter of the United Nations,")
            .replace("^[See A/75/1],", ",^[See A/75/1]")
            .replace("40 %", "40 per cent"),
        desk.text(DRAFT));
  }

  @Test
  void aRuleThatIsOffAndFindsNothingStandsAgainstNoRepair() {
    desk.write("check.yaml", "rules:\n  R-CH-3: off\n  R-STR-4: off\n");
    desk.run("check", "--fix");
    assertTrue(desk.text(DRAFT).contains("2. *Also notes* the offer"), desk.text(DRAFT));
    assertTrue(desk.text(DRAFT).contains("Charter of the United Nations,"), desk.text(DRAFT));
  }

  @Test
  void whatIsInOrderIsLeftAlone() {
    desk.run("check", "--fix");
    assertEquals(
        "Nothing to repair: ~/out/81/draft.md is as it was.",
        desk.run("check", "--fix").out().lines().findFirst().orElseThrow());
    desk.run("undo");
    assertEquals(TEXT, desk.text(DRAFT), "there was one step only");
  }

  @Test
  void aRepairThatWouldChangeAnExemptedParagraphIsNotMadeElsewhereEither() {
    desk.write(
        "check.yaml",
        "exempt:\n  - rule: R-STR-3\n    paragraph: Recalling the Charter\n    reason: Agreed so.\n");
    desk.write(DRAFT, TEXT.replace("offer of Bangkok;", "offer of Bangkok,"));
    String said = desk.run("check", "--fix").out();
    assertTrue(
        said.contains(
            "\nNot repaired: closing punctuation [R-STR-4]. The repair goes through the whole text, and"
                + " in check.yaml a paragraph is exempted from R-STR-3.\n"),
        said);
    String draft = desk.text(DRAFT);
    assertEquals(
        List.of("of the United Nations;"),
        draft.lines().filter(line -> line.startsWith("of the United")).toList());
    assertEquals(
        List.of("1. *Notes* that 40 per cent of the States have replied;"),
        draft.lines().filter(line -> line.startsWith("1. ")).toList());
  }

  @Test
  void oneStepBackGivesTheFileAsItWasByteForByte() {
    desk.run("check", "--fix");
    assertEquals(
        "Undone in ~/out/81/draft.md: check --fix.",
        desk.run("undo").out().lines().findFirst().orElseThrow());
    assertEquals(TEXT, desk.text(DRAFT));
  }

  @Test
  void anAdoptedTextIsNotTouched() {
    String before = desk.text("corpus/un-asean/71-255.md");
    Desk.Said said = desk.run("check", "81", "71/255", "--fix");
    assertEquals(
        "71/255 is an adopted text: it stays as it was adopted. Only drafts are repaired; to make one: penholder draft.",
        said.err());
    assertEquals(2, said.exitCode());
    assertEquals(before, desk.text("corpus/un-asean/71-255.md"));
    assertEquals(TEXT, desk.text(DRAFT));
  }
}
