package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void theNextDraftIsMadeAndSummedUp() {
    Desk.Said said = desk.run("draft");
    assertEquals("", said.err());
    assertEquals(
        """
        Draft for the eighty-first session, from the text of 75/15.
          77/12 and 79/290 are newer, but not here as text: the draft cites them, and has none of the words.
        Carried over
          18 preambular and 28 operative paragraphs, 42 of them word for word
        Brought up to date
          PP4              … 67/110, 69/110, 71/255 and 73/259. -> … 67/110, 69/110, 71/255, 73/259, 75/15, 77/12 and 79/290.
          PP10             See A/75/345-S/2020/898, sect. II. -> See {report}.
          OP27             seventy-seventh session -> eighty-third session
          OP28             seventy-seventh session -> eighty-third session
        Still open
          {symbol}         masthead: symbol of the draft, given by the Secretariat
          {date}           masthead: date of the draft
          {agenda-item}    masthead: agenda item and sub-item of the session
          {sponsors}       line above the title: sponsors of the draft, separated by commas
          {report}         PP10, note 6: report of the Secretary-General, symbol and section
        Compared with resolution 75/15: 42 paragraphs kept, 4 lightly edited; 6 words added, 6 removed.
        Written
          ~/out/81/draft.md
          ~/out/81/draft.docx
          ~/out/81/changes.docx
          ~/out/81/table.docx
          ~/out/81/summary.md

        To fill a slot, write its value under "facts:" in ~/out/81/draft.md, then: penholder export ~/out/81/draft.md""",
        said.out());
    assertEquals(0, said.exitCode());
    assertEquals(
        List.of(
            ".history",
            ".penholder",
            "changes.docx",
            "draft.docx",
            "draft.md",
            "summary.md",
            "table.docx"),
        desk.files("out/81"));
  }

  @Test
  void factsOfTheCommandLineStandInTheDraft() {
    desk.run("draft", "81", "--fact", "symbol=A/81/L.9", "--fact", "report=A/81/300, sect. II");
    String draft = desk.text("out/81/draft.md");
    assertTrue(draft.contains("\n  symbol: A/81/L.9\n"), draft);
    assertTrue(draft.contains("\n  report: A/81/300, sect. II\n"), draft);
    assertTrue(
        draft.contains("\n  # date of the draft; for example: 20 November 2026\n  date:\n"), draft);
  }

  @Test
  void factsThatAreKnownStayKnownInTheNextDraft() {
    desk.run("draft", "81", "--fact", "report=See A/81/300.", "--fact", "symbol=9");
    desk.run("draft", "81", "--fact", "agenda-item=Agenda item 120 (a)");
    String draft = desk.text("out/81/draft.md");
    assertTrue(draft.contains("\n  report: A/81/300\n"), draft);
    assertTrue(draft.contains("\n  symbol: A/81/L.9\n"), draft);
    assertTrue(draft.contains("\n  agenda-item: 120 (a)\n"), draft);
    assertEquals(
        "\"A/79/L.9\" cannot be read as \"symbol\"; it looks like this: A/81/L.25",
        desk.run("draft", "81", "--fact", "symbol=A/79/L.9").err());
  }

  @Test
  void whatTheRegisterLacksIsSaid() {
    assertTrue(
        desk.run("draft", "83")
            .out()
            .contains(
                "  The resolution of the eighty-first session is not known here, so the list of"
                    + " previous ones lacks it.\n"));
    assertTrue(
        desk.run("draft", "79")
            .out()
            .contains("  The text of this session is known as adopted already: 79/290.\n"));
  }

  @Test
  void anEditedDraftIsNotWrittenOver() {
    desk.run("draft", "81");
    desk.write("out/81/draft.md", desk.text("out/81/draft.md").replace("Smart Cities", "Cities"));
    Desk.Said said = desk.run("draft", "81");
    assertEquals(
        "~/out/81/draft.md was edited after Penholder wrote it, so it is left as it is."
            + " To make Word files of your text: penholder export ~/out/81/draft.md."
            + " To start again from the library and keep yours under another name: add --force.",
        said.err());
    assertEquals(3, said.exitCode());
    assertTrue(!desk.text("out/81/draft.md").contains("Smart Cities"));
  }

  @Test
  void withForceTheEditedDraftIsKeptBesideTheNewOne() {
    desk.run("draft", "81");
    desk.write("out/81/draft.md", "mine");
    Desk.Said said = desk.run("draft", "81", "--force");
    assertTrue(
        said.out().contains("  your file is kept as ~/out/81/draft.kept-1.md\n"), said.out());
    assertEquals("mine", desk.text("out/81/draft.kept-1.md"));
    assertTrue(desk.text("out/81/draft.md").contains("Smart Cities"));
  }

  @Test
  void aParagraphThatTheFairCopyPutRightIsNotWordForWord() {
    String said = desk.run("draft", "81", "--base", "71/255").out();
    assertTrue(
        said.contains("  12 preambular and 21 operative paragraphs, 28 of them word for word\n"),
        said);
    assertTrue(said.contains("Put right\n  OP17             Encourages closer"), said);
  }

  @Test
  void anUnknownSession() {
    Desk.Said said = desk.run("draft", "next");
    assertEquals(
        "Invalid value for positional parameter at index 0 (SESSION): \"next\" is no session."
            + " A session is a number, for example 81.",
        said.err().lines().findFirst().orElseThrow());
    assertEquals(2, said.exitCode());
  }

  @Test
  void aSessionNotAfterTheBase() {
    Desk.Said said = desk.run("draft", "75");
    assertEquals(
        "The seventy-fifth session is not after that of the base, 75/15 (seventy-fifth session)."
            + " To start from an older text: --base 71/255.",
        said.err());
    assertEquals(2, said.exitCode());
    assertEquals(0, desk.run("draft", "75", "--base", "71/255").exitCode());
  }

  @Test
  void aFactThatIsNone() {
    Desk.Said said = desk.run("draft", "81", "--fact", "report");
    assertEquals(
        "\"report\" is no fact. A fact is given as name=value, for example"
            + " --fact \"report=A/81/300, sect. II\".",
        said.err());
    assertEquals(2, said.exitCode());
    assertEquals(
        "\"31 June 2026\" cannot be read as \"date\"; it looks like this: 20 November 2026",
        desk.run("draft", "81", "--fact", "date=31 June 2026").err());
  }

  @Test
  void aSeriesThatIsNotThere() {
    Desk.Said said = desk.run("draft", "--series", "un-oas");
    assertEquals("There is no series \"un-oas\". There are: un-asean.", said.err());
    assertEquals(2, said.exitCode());
  }

  @Test
  void aRegisterThatIsMalformed() {
    desk.write("corpus/un-asean/series.yaml", "title: A: B\n");
    Desk.Said said = desk.run("draft");
    assertEquals(
        """
        ~/corpus/un-asean/series.yaml:1:9: error: This line, or the one before it, cannot be read (mapping values are not allowed here). \
        Behind a name stand a colon and a space; a value with a colon, a quotation mark or a bracket in it stands in double quotes; there are no tabs.
            title: A: B
                    ^""",
        said.err());
    assertEquals(1, said.exitCode());
  }

  @Test
  void aTemplateWithAnError() {
    desk.write("templates/cooperation.md.ftl", "The General Assembly,\n\n${sesion}\n");
    Desk.Said said = desk.run("draft");
    assertEquals(
        """
        ~/templates/cooperation.md.ftl:3:3: error: There is no "sesion" here. What a template can use is listed at its top.
            ${sesion}
              ^""",
        said.err());
    assertEquals(1, said.exitCode());
  }

  @Test
  void aTemplateThatIsGone() {
    desk.delete("templates/cooperation.md.ftl");
    Desk.Said said = desk.run("draft");
    assertEquals(
        "There is no template cooperation.md.ftl; the templates here are: general.md.ftl.",
        said.err());
    assertEquals(3, said.exitCode());
  }

  @Test
  void anOutFolderThatCannotBeWritten() {
    desk.write("out", "a file where a folder should be");
    Desk.Said said = desk.run("draft");
    assertEquals(
        "~/out/81/draft.md cannot be written: there is a file where a folder should be."
            + " It was not changed.",
        said.err());
    assertEquals(3, said.exitCode());
  }

  @Test
  void aWordTemplateThatIsNoWordFile() {
    desk.write("templates/un-style.docx", "saved as text");
    Desk.Said said = desk.run("draft");
    assertEquals(
        "The Word template ~/templates/un-style.docx is damaged or no Word file."
            + " Copy it again from the Penholder you were given, or mend it in Word.",
        said.err());
    assertEquals(3, said.exitCode());
  }

  @Test
  void aWordTemplateThatIsGone() {
    desk.delete("templates/un-style.docx");
    Desk.Said said = desk.run("draft");
    assertEquals(3, said.exitCode());
    assertEquals(
        "The Word template ~/templates/un-style.docx is not there."
            + " Copy it again from the Penholder you were given, or mend it in Word.",
        said.err());
    assertTrue(!desk.home().resolve("out").toFile().exists());
  }

  @Test
  void whatAPersonDoesFirstToADraftCanBeUndone() {
    desk.run("draft");
    String draft = desk.text("out/81/draft.md");
    String mine =
        draft.replace("The General Assembly,\n", "The General Assembly,\n\n*Recalling* it,\n");
    desk.write("out/81/draft.md", mine);
    desk.run("drop", "PP3");
    desk.run("undo");
    assertEquals(mine, desk.text("out/81/draft.md"));
    desk.run("undo");
    assertEquals(draft, desk.text("out/81/draft.md"));
  }
}
