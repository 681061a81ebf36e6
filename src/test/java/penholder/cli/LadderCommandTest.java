package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code penholder ladder}, as a desk officer types it. */
final class LadderCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aWorkspace() {
    desk = new Desk(folder);
  }

  private List<String> lines(String... arguments) {
    Desk.Said said = desk.run(arguments);
    assertEquals("", said.err());
    assertEquals(0, said.exitCode());
    return said.out().lines().toList();
  }

  private void refused(String message, String... arguments) {
    Desk.Said said = desk.run(arguments);
    assertEquals(message, said.err());
    assertEquals("", said.out());
    assertEquals(2, said.exitCode());
  }

  @Test
  void aClauseIsShownThroughAllResolutionsOfItsSeries() {
    List<String> lines = lines("ladder", "75/15", "OP9");
    assertEquals("Resolution 75/15, OP9 through the years", lines.get(0));
    assertTrue(
        lines.contains("57/35  21 November 2002, adopted without a vote. The text is not here."));
    assertTrue(
        lines.contains(
            "67/110  17 December 2012, adopted without a vote. The clause does not stand in it."));
    assertTrue(lines.contains("71/255 OP8  23 December 2016, adopted without a vote"));
    int at = lines.indexOf("75/15 OP9  23 November 2020, adopted without a vote");
    assertEquals("  edited from 71/255 OP8 (96 % of the words are the same):", lines.get(at + 1));
    assertTrue(
        lines.get(at + 2).contains("information, best practices [-and-] {+,+} lessons learned"),
        lines.get(at + 2));
    assertTrue(
        lines.contains(
            "79/290  27 May 2025, adopted by a recorded vote of 158 to 1, with 1 abstention. The"
                + " text is not here."));
  }

  @Test
  void aParagraphThatTwoCameFromIsFollowedUpwardToBoth() {
    List<String> lines = lines("ladder", "67/110", "op3");
    assertTrue(lines.contains("71/255 OP3  23 December 2016, adopted without a vote"));
    assertTrue(lines.contains("71/255 OP4  23 December 2016, adopted without a vote"));
    assertTrue(lines.contains("75/15 OP2  23 November 2020, adopted without a vote"));
    assertTrue(lines.contains("75/15 OP3  23 November 2020, adopted without a vote"));
  }

  @Test
  void whatIsOnlyLikelyStandsApartAndOnNoRung() {
    List<String> lines = lines("ladder", "75/15", "OP12");
    assertTrue(
        lines.contains(
            "67/110  17 December 2012, adopted without a vote. The clause does not stand in it."));
    int at =
        lines.indexOf(
            "Likely  Little more than the matter is left of the words, so no rung is built on these.");
    assertEquals(
        "  71/255 OP11 may be 67/110 OP8 (24 % of the words are the same):", lines.get(at + 1));
  }

  @Test
  void theCurrentDraftIsMeantWhereNoTextIsNamed() {
    desk.run("draft");
    List<String> lines = lines("ladder", "OP27");
    assertEquals("The draft for the eighty-first session, OP27 through the years", lines.get(0));
    int at = lines.indexOf("draft for the eighty-first session OP27  not adopted yet");
    assertTrue(lines.get(at + 2).contains("[-seventy-seventh-] {+eighty-third+} session"));
    assertEquals(lines, lines("ladder", "op 27", "--draft", "81"));
    assertEquals(lines, lines("ladder", "81", "OP27"));
  }

  @Test
  void theMarkdownPageAndTheWordTableAreWritten() {
    List<String> lines = lines("ladder", "75/15:OP9", "--to", "markdown,table");
    assertEquals(
        List.of("Written: ~/out/75-15-OP9-ladder.md", "Written: ~/out/75-15-OP9-ladder.docx"),
        lines);
    String page = desk.text("out/75-15-OP9-ladder.md");
    assertTrue(page.startsWith("# Resolution 75/15, OP9 through the years\n"), page);
    assertTrue(page.contains("best practices ~~and~~ **,** lessons learned"), page);
    assertTrue(page.contains("\n## 71/255\n\n23 December 2016, adopted without a vote.\n"), page);
  }

  @Test
  void theNameOfTheFileSaysWhatIsWanted() {
    String table = folder.resolve("op9.docx").toString();
    assertEquals(List.of("Written: ~/op9.docx"), lines("ladder", "75/15", "OP9", "-o", table));
    String page = folder.resolve("op9.md").toString();
    assertEquals(List.of("Written: ~/op9.md"), lines("ladder", "75/15", "OP9", "-o", page));
  }

  @Test
  void aProgramGetsData() {
    String json = String.join("\n", lines("ladder", "75/15", "OP9", "--json"));
    assertTrue(json.contains("\"clause\": \"resolution 75/15, OP9\""), json);
    assertTrue(json.contains("\"gap\": \"text\""), json);
    assertTrue(json.contains("\"gap\": \"clause\""), json);
    assertTrue(json.contains("\"vote\": \"158-1-1\""), json);
    assertTrue(json.contains("\"kind\": \"edited\""), json);
    assertFalse(json.contains("{+"), json);
  }

  @Test
  void aParagraphThatDoesNotExistIsAnsweredWithThoseThatDo() {
    refused(
        "There is no OP99 in resolution 75/15. It has PP1 to PP18 and OP1 to OP28.",
        "ladder",
        "75/15",
        "OP99");
    refused(
        "There is no OP3(a) in resolution 75/15. Nothing stands below its OP3.",
        "ladder",
        "75/15",
        "OP3(a)");
  }

  @Test
  void aTextThatIsNotHereIsAnsweredWithTheNearest() {
    refused(
        "There is no file and no text \"75/51\" here. Did you mean 75/15? The texts that are here:"
            + " 67/110, 71/255, 75/15. To read in another: penholder import FILE.",
        "ladder",
        "75/51",
        "OP9");
    refused(
        "There is no draft in ~/out. To make one: penholder draft. Or name one: --draft FILE.",
        "ladder",
        "OP9");
  }

  @Test
  void whatNamesNoParagraphOrSeveralIsSaid() {
    refused(
        "\"twelve\" names no paragraph. A paragraph is called PP3, OP12 or OP12(a): penholder ladder"
            + " 75/15 OP12.",
        "ladder",
        "75/15",
        "twelve");
    refused(
        "\"OP3-OP4\" names several paragraphs; a ladder shows one: penholder ladder 75/15 OP3.",
        "ladder",
        "75/15",
        "OP3-OP4");
    refused(
        "Name a text (75/15) or a draft (--draft 81), not both.",
        "ladder",
        "75/15",
        "OP3",
        "--draft",
        "81");
    refused("75/15 is no draft but an adopted text.", "ladder", "OP3", "--draft", "75/15");
  }

  @Test
  void theLatestSessionCountsAndOfSeveralDraftsOneMustBeNamed() {
    desk.run("draft");
    String draft = desk.text("out/81/draft.md");
    desk.write("out/9/draft.md", "never read: 81 comes after 9");
    assertEquals(0, desk.run("ladder", "OP27").exitCode());
    desk.write("out/83/mines/draft.md", draft);
    desk.write("out/83/children/draft.md", draft);
    refused(
        "The latest session has 2 drafts: ~/out/83/children/draft.md, ~/out/83/mines/draft.md. Say"
            + " which with --draft FILE.",
        "ladder",
        "OP27");
  }
}
