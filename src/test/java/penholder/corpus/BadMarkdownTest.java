package penholder.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/** What the user is told of a file of theirs that cannot be read, word for word. */
class BadMarkdownTest {
  private static final String FRONT =
      """
      ---
      session: 81
      title: Cooperation
      facts:
        report:
      ---

      """;

  private static String said(Reported<?> reported) {
    return reported.findings().stream().map(Finding::print).collect(Collectors.joining("\n"));
  }

  private static String said(String text) {
    return said(MarkdownReader.read(new Source("draft.md", text)));
  }

  private static String saidOfText(String text) {
    return said(FRONT + "The General Assembly,\n\n" + text);
  }

  @Test
  void frontMatterThatIsMissing() {
    assertEquals(
        """
        draft.md:1:1: error: A file of Penholder begins with facts between two lines "---"; they are missing here.
            The General Assembly,
            ^""",
        said("The General Assembly,\n"));
  }

  @Test
  void frontMatterThatIsMalformed() {
    assertEquals(
        """
        draft.md:3:19: error: This line, or the one before it, cannot be read (mapping values are not allowed here). \
        Behind a name stand a colon and a space; a value with a colon, a quotation mark or a bracket in it stands in double quotes; there are no tabs.
            title: Cooperation: the next step
                              ^""",
        said("---\nsession: 81\ntitle: Cooperation: the next step\n---\n"));
  }

  @Test
  void aFieldThatNobodyKnows() {
    assertEquals(
        """
        draft.md:2:1: error: There is no field "sesion" here; the fields are symbol, title, adopted, meeting, \
        agenda-item, agenda-title, drafts, committee, distribution, issued, sponsors, additional-sponsors, \
        vote, in-favour, against, abstaining, subjects, job-number.
            sesion: 81
            ^
        draft.md:2:1: error: "symbol" is missing.
            sesion: 81
            ^
        draft.md:2:1: error: "adopted" is missing.
            sesion: 81
            ^""",
        said("---\nsesion: 81\ntitle: Cooperation\n---\n"));
  }

  @Test
  void aSessionThatIsNone() {
    assertEquals(
        """
        draft.md:2:10: error: "eighty" cannot be read as "session"; it looks like this: 81
            session: eighty
                     ^""",
        said("---\nsession: eighty\ntitle: Cooperation\n---\n"));
  }

  @Test
  void aDateThatIsNone() {
    assertEquals(
        """
        draft.md:5:9: error: "31 November 2026" cannot be read as "date"; it looks like this: 20 November 2026
              date: 31 November 2026
                    ^""",
        said(
            "---\nsession: 81\ntitle: Cooperation\nfacts:\n  date: 31 November 2026\n---\nThe General Assembly,\n"));
  }

  @Test
  void aSlotThatNobodyKnows() {
    assertEquals(
        """
        draft.md:10:20: error: Nobody knows the slot {host}. The slots here are {symbol}, {date}, {agenda-item}, {sponsors}, {report}. \
        Write one of these, or add the line "host:" under "facts:"; if the braces belong to the text, write \\{host\\}.
            *Noting* the offer {host},
                               ^""",
        saidOfText("*Noting* the offer {host},\n"));
  }

  @Test
  void marksThatAreHalfTyped() {
    assertEquals(
        """
        draft.md:10:1: error: Half of a mark stands here: *. The whole looks like this: *Welcomes*. \
        If it belongs to the text, write \\ before it.
            *Noting the offer,
            ^
        draft.md:12:1: error: Half of a mark stands here: ^[. The whole looks like this: ^[Resolution 70/1.]. \
        If it belongs to the text, write \\ before it.
            the 2030 Agenda^[Resolution 70/1. and,
            ^
        draft.md:14:1: error: Half of a mark stands here: }. The whole looks like this: {report}. \
        If it belongs to the text, write \\ before it.
            the report},
            ^""",
        saidOfText(
            "*Noting the offer,\n\nthe 2030 Agenda^[Resolution 70/1. and,\n\nthe report},\n"));
  }

  @Test
  void aNoteWithinANoteAndASlotInItalics() {
    assertEquals(
        """
        draft.md:10:9: error: A note cannot stand within a note.
            the a^[b^[c.] d.] *e {report}*,
                    ^
        draft.md:10:19: error: In italics stand words only: end them before a note or an open slot, and begin them again behind it.
            the a^[b^[c.] d.] *e {report}*,
                              ^""",
        saidOfText("the a^[b^[c.] d.] *e {report}*,\n"));
  }

  @Test
  void notesAndItalicsInEachOtherWithoutEnd() {
    String said =
        "error: Brackets or italics stand in each other without end from here on, which no text needs."
            + " End each where its words end; before a bracket that belongs to the text write \\.";
    String notes = saidOfText("^[a ".repeat(20_000) + "]".repeat(20_000) + "\n");
    assertTrue(notes.startsWith("draft.md:10:1: " + said), notes.lines().findFirst().orElseThrow());
    assertEquals(1, notes.lines().filter(line -> line.contains("error: ")).count());
    assertEquals(
        "", saidOfText("the a " + "\\[".repeat(200) + ",\n\nthe b " + "[c] ".repeat(200) + ",\n"));
  }

  @Test
  void aThousandFaultsInOneLineKeepThatLineOnce() {
    Source source = new Source("a.md", "a\n" + "{".repeat(1_000) + "\nb");
    assertSame(source.place(5).lineText(), source.place(900).lineText());
  }

  @Test
  void quotationsAndRules() {
    assertEquals(
        """
        draft.md:10:1: error: A resolution has no quotations, rules or code, and a heading begins with ##; if these \
        characters belong to the text, write \\ before them.
            > a quotation
            ^
        draft.md:12:1: error: A resolution has no quotations, rules or code, and a heading begins with ##; if these \
        characters belong to the text, write \\ before them.
            Preamble
            ^""",
        saidOfText("> a quotation\n\nPreamble\n--------\n"));
  }

  @Test
  void aHeadingThatWouldBeginAnAnnexBeforeTheOperativePart() {
    assertEquals(
        """
        draft.md:10:1: warning: An annex begins here, and no operative paragraph stands before it. \
        If this is a heading of the text itself, write ## before it.
            # Preamble
            ^""",
        saidOfText("# Preamble\n"));
  }

  @Test
  void aDirectionThatIsMisspelled() {
    String rest =
        "before the words of a paragraph. There may stand {no number}, {mark 1.1} for a mark that does not"
            + " follow from the place, or {number 1} where the count begins again; if the braces belong to"
            + " the text, write \\";
    assertEquals(
        """
        draft.md:12:1: error: Nobody knows {no nummer} %1$s{no nummer\\}.
            {no nummer} Totals
            ^
        draft.md:14:1: error: Nobody knows {unnumbered} %1$s{unnumbered\\}.
            {unnumbered} Totals
            ^
        draft.md:16:1: error: Nobody knows {number 4} %1$s{number 4\\}.
            {number 4} *Decides* so;
            ^"""
            .formatted(rest),
        saidOfText(
            "1. *Decides* so:\n\n{no nummer} Totals\n\n{unnumbered} Totals\n\n{number 4} *Decides* so;\n"));
  }

  @Test
  void aDirectionThatStandsAmongTheWords() {
    assertEquals(
        """
        draft.md:10:13: error: Half of a mark stands here: {. The whole looks like this: {report}. \
        If it belongs to the text, write \\ before it.
            1. *Adopts* {no number} the budget;
                        ^""",
        saidOfText("1. *Adopts* {no number} the budget;\n"));
  }

  @Test
  void aLineInATableThatIsNoRow() {
    assertEquals(
        """
        draft.md:14:1: error: Every line of a table begins with |, and behind the last stands an empty line.
            *Requests* a report;
            ^""",
        saidOfText("1. *Adopts* these totals:\n\n| a | b |\n|---|---|\n*Requests* a report;\n"));
  }

  @Test
  void theOperativePartBeginsOnceAndWithWordsBelow() {
    assertEquals(
        """
        draft.md:10:4: error: A numbered paragraph stands before {operative part}.
            1. *Decides* so;
               ^
        draft.md:12:1: error: Behind {operative part} stands an empty line.
            {operative part} *Decides* more;
            ^
        draft.md:14:1: error: The operative part begins once, and before the annexes.
            {operative part}
            ^""",
        saidOfText("1. *Decides* so;\n\n{operative part} *Decides* more;\n\n{operative part}\n"));
  }

  @Test
  void aFactThatStandsTwice() {
    assertEquals(
        """
        draft.md:6:3: error: "report" stands here twice.
              report:
              ^""",
        said(
            "---\nsession: 81\ntitle: Cooperation\nfacts:\n  report: A/81/300\n  report:\n---\nThe General Assembly,\n"));
  }

  @Test
  void aSlotInAnAdoptedText() {
    assertEquals(
        """
        75-15.md:8:10: error: An adopted text has no open slot. If the braces belong to the text, write \\{report\\}.
            *Noting* {report},
                     ^""",
        said(
            MarkdownReader.read(
                new Source(
                    "75-15.md",
                    """
                    ---
                    symbol: A/RES/75/15
                    title: Cooperation
                    adopted: 2020-11-23
                    ---
                    The General Assembly,

                    *Noting* {report},
                    """))));
  }

  @Test
  void aTextWithoutTheOrgan() {
    assertEquals(
        """
        draft.md:8:1: error: The text begins with the line "The General Assembly,".
            *Recalling* its resolutions,
            ^""",
        said(FRONT + "*Recalling* its resolutions,\n"));
  }

  @Test
  void twoParagraphsWithoutAnEmptyLineBetweenThem() {
    assertEquals(
        """
        draft.md:11:1: error: Leave an empty line between two paragraphs.
            *Noting* the report,
            ^""",
        saidOfText("*Recalling* its resolutions,\n*Noting* the report,\n"));
  }

  @Test
  void aParagraphWithoutNumberAmongTheOperativeOnes() {
    assertEquals(
        """
        draft.md:12:1: error: A paragraph without a number stands in the operative part. Write "1. " before it: \
        the numbers are put right by themselves. If it bears none, write {no number} before it.
            *Requests* the Secretary-General to report.
            ^""",
        saidOfText("1. *Welcomes* the report;\n\n*Requests* the Secretary-General to report.\n"));
  }

  @Test
  void boldTypeAndDashedLists() {
    assertEquals(
        """
        draft.md:10:10: error: A resolution has no bold type (R-TYP-9); take the double asterisks away.
            *Noting* **the** report,
                     ^
        draft.md:12:1: error: A resolution has paragraphs and numbered paragraphs only; this is a list with dashes \
        or a note at the end. Write a note where it belongs: ^[Resolution 70/1.]
            - a point
            ^""",
        saidOfText("*Noting* **the** report,\n\n- a point\n"));
  }

  @Test
  void aSubparagraphOutOfTurn() {
    assertEquals(
        """
        draft.md:14:4: error: The sub-paragraph (c) does not follow from the one before it.
               (c) To report.
               ^""",
        saidOfText(
            "1. *Requests* the Secretary-General:\n\n   (a) To act;\n\n   (c) To report.\n"));
  }

  @Test
  void aRegisterThatCannotBeRead() {
    String register =
        """
        title: Cooperation
        item: Cooperation
        every: two
        resolutions:
          - symbol: A/RES/75/15
            adopted: 2020-11-23
          - symbol: 75/15
            adopted: 2020-11-23
            votes: 3
        """;
    assertEquals(
        """
        series.yaml:3:8: error: "two" cannot be read as "every"; it looks like this: 2
            every: two
                   ^
        series.yaml:9:5: error: There is no field "votes" here; the fields are symbol, adopted, meeting, \
        agenda-item, drafts, report, asks-for-report-at, vote.
                votes: 3
                ^
        series.yaml:7:5: error: 75/15 stands in the register twice.
              - symbol: 75/15
                ^""",
        said(RegisterReader.read(new Source("series.yaml", register))));
  }
}
