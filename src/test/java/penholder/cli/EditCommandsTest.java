package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCommandsTest {
  private static final String DRAFT = "out/81/draft.md";
  private static final String TEXT =
      """
      ---
      session: 81 # mine, as all comments here
      title: Cooperation between the United Nations and the Association of Southeast Asian Nations
      base: A/RES/75/15
      facts:
        # ask Geneva
        report: A/81/300, sect. II
      ---

      The General Assembly,

      *Recalling* the Charter,

      *Welcoming* the Plan,

      1. *Decides* to meet
         in Bangkok;

      2. *Requests* the Secretary-General to act upon paragraph 1 above;

      3. *Welcomes* the offers:

      (a) Of Bangkok;

      (b) Of Jakarta.
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
    desk.write(DRAFT, TEXT);
  }

  private void refused(String message, int exitCode, String... command) {
    Desk.Said said = desk.run(command);
    assertEquals(message, said.err());
    assertEquals(exitCode, said.exitCode());
    assertEquals(TEXT, desk.text(DRAFT), "the draft is as it was");
  }

  @Test
  void whatWasWrittenByHandStaysAsItIs() {
    assertEquals(0, desk.run("drop", "OP3").exitCode());
    assertEquals(
        TEXT.replace(
            "paragraph 1 above;\n\n3. *Welcomes* the offers:\n\n(a) Of Bangkok;\n\n(b) Of Jakarta.",
            "paragraph 1 above."),
        desk.text(DRAFT));
  }

  @Test
  void aDryRunOnlyShows() {
    Desk.Said said = desk.run("drop", "OP3(a)", "--dry-run");
    assertEquals(
        """
        OP3(a) is gone
          - Of Bangkok;
        Not written: ~/out/81/draft.md is as it was.""",
        said.out());
    assertEquals(TEXT, desk.text(DRAFT));
    assertEquals(List.of("draft.md"), desk.files("out/81"));
  }

  @Test
  void everyStepIsUndoneAndDoneAgain() {
    desk.run("drop", "OP3");
    desk.run("move", "PP2", "before", "PP1");
    String last = desk.text(DRAFT);
    assertEquals(
        """
        Undone in ~/out/81/draft.md: move PP2 before PP1.
        1 more to undo; 1 to redo.""",
        desk.run("undo").out());
    desk.run("undo");
    assertEquals(TEXT, desk.text(DRAFT));
    desk.run("redo");
    assertEquals(
        """
        Done again in ~/out/81/draft.md: move PP2 before PP1.
        2 more to undo; nothing to redo.""",
        desk.run("redo").out());
    assertEquals(last, desk.text(DRAFT));
  }

  @Test
  void whatWasEditedByHandIsAStepOfItsOwn() {
    desk.run("drop", "OP3");
    String byHand = desk.text(DRAFT).replace("the Plan", "the better Plan");
    desk.write(DRAFT, byHand);
    desk.run("drop", "PP1");
    desk.run("undo");
    assertEquals(byHand, desk.text(DRAFT));
    assertEquals(
        """
        Undone in ~/out/81/draft.md: what was edited by hand.
        1 more to undo; 2 to redo.""",
        desk.run("undo").out());
    desk.run("redo");
    assertEquals(byHand, desk.text(DRAFT));
  }

  @Test
  void anEditByHandAfterTheLastCommandIsUndoneFirst() {
    desk.run("drop", "OP3");
    String written = desk.text(DRAFT);
    String byHand = written.replace("the Plan", "the better Plan");
    desk.write(DRAFT, byHand);
    desk.run("undo");
    assertEquals(written, desk.text(DRAFT));
    desk.run("redo");
    assertEquals(byHand, desk.text(DRAFT));
  }

  @Test
  void whatWasUndoneAndThenEditedByHandIsKeptBesideTheDraft() {
    desk.run("drop", "OP3");
    String byHand = desk.text(DRAFT).replace("the Plan", "the better Plan");
    desk.write(DRAFT, byHand);
    desk.run("undo");
    desk.run("undo");
    Desk.Said said = desk.run("drop", "PP1");
    assertTrue(
        said.out()
            .contains("Your own edits that were undone are kept as: ~/out/81/draft.kept-1.md"),
        said.out());
    assertEquals(byHand, desk.text("out/81/draft.kept-1.md"));
  }

  @Test
  void anAddressThatDoesNotExistIsAnsweredWithThoseThatDo() {
    refused("The draft has no OP9. It has PP1 to PP2 and OP1 to OP3.", 2, "drop", "OP9");
    refused("The draft has no OP3(f). It has OP3(a) to OP3(b).", 2, "drop", "op3 (f)");
    refused("The draft has no OP1(a). It has OP1, without sub-paragraphs.", 2, "drop", "OP1(a)");
    refused(
        "71/255 has no OP99. It has PP1 to PP12 and OP1 to OP21.", 2, "swap", "OP1", "71/255:OP99");
    refused(
        "\"nonsense\" is no name of a paragraph. A paragraph is named like this: PP3, OP12, OP12(a).",
        2,
        "drop",
        "nonsense");
  }

  @Test
  void anAmbiguousAddressIsAskedBack() {
    refused("2 could be PP2 or OP2: say which.", 2, "drop", "2");
    refused(
        "OP3 does not say of which text. Write its symbol before it: penholder swap OP1 71/255:OP3. Within the draft: penholder move OP3 after OP9.",
        2,
        "swap",
        "OP1",
        "OP3");
  }

  @Test
  void oneParagraphAndSeveralAreTwoThings() {
    refused(
        "One paragraph is needed here, and OP1-OP2 are several. A paragraph is named like this: PP3, OP12, OP12(a).",
        2,
        "swap",
        "OP1-OP2",
        "71/255:OP3");
    refused(
        "From OP3 to OP1 is no range: both stand in one part, as paragraphs or below the same one, and the first comes first.",
        2,
        "drop",
        "OP3-OP1");
    refused("OP2 cannot go after OP2: that moves with it.", 2, "move", "OP1-OP3", "after", "OP2");
    refused(
        "Say where: after or before which paragraph of the draft. For example: penholder move OP5 after OP9",
        2,
        "move",
        "OP1",
        "behind",
        "OP2");
  }

  @Test
  void whatIsMissingIsSaidInTheWordsOfTheCommand() {
    refused(
        "Something is missing here. Write: penholder move PARAGRAPHS after|before PARAGRAPH\n"
            + "More: penholder move --help",
        2,
        "move",
        "OP5",
        "OP9");
  }

  @Test
  void theNearestSymbolIsSuggested() {
    refused(
        "There is no file and no text \"71/256\" here. Did you mean 71/255? The texts that are here: 67/110, 71/255, 75/15. To read in another: penholder import FILE.",
        2,
        "swap",
        "OP1",
        "71/256:OP3");
  }

  @Test
  void whereNothingWasDoneNothingIsUndone() {
    refused("There is nothing to undo: no earlier state of ~/out/81/draft.md is kept.", 2, "undo");
    refused(
        "There is nothing to do again: nothing was undone in ~/out/81/draft.md, or it was edited since.",
        2,
        "redo");
  }

  @Test
  void aDraftThatDoesNotParseIsRefusedWithItsPlace() {
    String broken = TEXT.replace("*Decides*", "*Decides");
    desk.write(DRAFT, broken);
    Desk.Said said = desk.run("drop", "OP3");
    assertEquals(
        "~/out/81/draft.md:16:4: error: Half of a mark stands here: *. The whole looks like this: *Welcomes*. If it belongs to the text, write \\ before it.\n    1. *Decides to meet\n       ^",
        said.err());
    assertEquals(1, said.exitCode());
    assertEquals(broken, desk.text(DRAFT));
  }

  @Test
  void aDraftThatAnotherProcessWritesIsLeftAlone() throws IOException {
    desk.run("drop", "OP3");
    desk.run("undo");
    Path lock = desk.home().resolve("out/81/.history/draft.md/lock");
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      refused(
          "~/out/81/draft.md is being written by another process. It was not changed; try again when that is done.",
          3,
          "drop",
          "OP3");
      refused(
          "~/out/81/draft.md is being written by another process. It was not changed; try again when that is done.",
          3,
          "redo");
    }
    // The file of the lock is still there, as after a process that died.
    assertEquals(0, desk.run("drop", "OP3").exitCode());
  }

  @Test
  void paragraphsOfOnesOwnGoIn() {
    desk.write("clauses.md", "*Welcomes* the Charter,^[Resolution 70/1.] too\n\n*Decides* to go\n");
    desk.run("insert", "--file", desk.home().resolve("clauses.md").toString(), "after", "OP1");
    assertTrue(
        desk.text(DRAFT)
            .contains(
                "2. *Welcomes* the Charter,^[Resolution 70/1.] too;\n\n3. *Decides* to go;\n\n4. *Requests*"),
        desk.text(DRAFT));
    refused(
        "--text:1:1: error: Half of a mark stands here: *. The whole looks like this: *Welcomes*. If it belongs to the text, write \\ before it.\n    *Rec\n    ^",
        "insert",
        "--text",
        "*Rec",
        "after",
        "OP1");
  }

  private void refused(String message, String... command) {
    Desk.Said said = desk.run(command);
    assertEquals(message, said.err());
    assertEquals(1, said.exitCode());
  }

  @Test
  void theBaseGivesItsWordsAgain() {
    desk.run("draft", "81", "--force");
    String first = desk.text(DRAFT);
    desk.run("swap", "OP12", "71/255:OP3");
    desk.run("restore", "OP12");
    assertEquals(first, desk.text(DRAFT));
    assertEquals(
        "Nothing changes: ~/out/81/draft.md says this already.",
        desk.run("restore", "OP12").out().lines().reduce((one, next) -> next).orElseThrow());
  }

  @Test
  void anOperativeClauseInThePreambleIsPointedAt() {
    Desk.Said said = desk.run("swap", "PP1", "71/255:OP11", "--dry-run");
    assertEquals(
        "warning: PP1 begins with \"Encourages\": a preambular paragraph begins with a participle, an operative one with a verb in the present (R-STR-2).",
        said.err());
    assertEquals(1, said.exitCode());
  }

  @Test
  void whatChangedIsToldAsDataToo() {
    assertEquals(
        """
        {
          "draft": "~/out/81/draft.md",
          "written": "yes",
          "paragraphs": [
            {
              "before": {
                "paragraph": "PP1",
                "text": "*Recalling* the Charter,"
              }
            }
          ],
          "updated": [],
          "repaired": [],
          "references": [],
          "putRight": [],
          "left": []
        }""",
        desk.run("drop", "PP1", "--json").out());
  }
}
