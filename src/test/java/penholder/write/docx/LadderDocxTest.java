package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.compare.Comparison;
import penholder.docx.DocxFile;
import penholder.docx.DocxText;
import penholder.docx.Lint;
import penholder.docx.Schemas;
import penholder.docx.UnStyleTemplate;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Text;
import penholder.model.Vote;
import penholder.write.ShownLadder;

/** The Word table of a clause: a column for each resolution, and a file that Word takes. */
final class LadderDocxTest {
  private static final Instant DATE = Instant.parse("2026-11-20T00:00:00Z");
  private static final List<Inline> OLD =
      List.of(new Text("Notes the report,"), Note.of(new Text("A/71/1.")), new Text(" as it is;"));
  private static final List<Inline> FRESH =
      List.of(new Text("Notes the new report,"), Note.of(new Text("A/75/1.")));

  private static ShownLadder.Rung rung(
      String name, int year, boolean here, List<ShownLadder.Paragraph> paragraphs) {
    return new ShownLadder.Rung(
        name,
        year - 1945,
        Optional.of(LocalDate.of(year, 12, 1)),
        Optional.of(new Vote.Without()),
        here,
        paragraphs);
  }

  private static ShownLadder ladder() {
    ShownLadder.Was was = new ShownLadder.Was("71/2", "OP3", "edited", 80);
    return new ShownLadder(
        "resolution 75/3, OP4",
        "Reports",
        List.of(
            rung("70/1", 2015, false, List.of()),
            rung(
                "71/2",
                2016,
                true,
                List.of(new ShownLadder.Paragraph("OP3", OLD, List.of(), List.of()))),
            rung(
                "75/3",
                2020,
                true,
                List.of(
                    new ShownLadder.Paragraph(
                        "OP4", FRESH, List.of(was), Comparison.words(OLD, FRESH))))),
        List.of(new ShownLadder.Likely("75/3", "OP5", was, Comparison.words(OLD, FRESH))));
  }

  private static byte[] file() {
    return LadderDocx.write(
        ladder(), Seeds.resolution("75-15").header(), UnStyleTemplate.FILE, DATE);
  }

  @Test
  void wordTakesTheFile() {
    DocxFile file = DocxFile.of(file());
    assertEquals(List.of(), Schemas.errors(file));
    assertEquals(List.of(), Lint.errors(file));
  }

  @Test
  void thereIsAColumnForEachResolutionAndItsWordsStandInIt() {
    List<List<List<String>>> rows = TableText.plain(DocxFile.of(file()));
    assertEquals(List.of(List.of("70/1"), List.of("71/2"), List.of("75/3")), rows.get(0), "heads");
    assertEquals(List.of("1 Dec. 2015, without a vote"), rows.get(1).get(0));
    assertEquals(List.of("1 December 2016, adopted without a vote"), rows.get(1).get(1));
    assertEquals(List.of("The text is not here."), rows.get(2).get(0));
    assertEquals("OP3", rows.get(2).get(1).get(0));
    String newest = String.join("\n", rows.get(2).get(2));
    assertTrue(
        newest.startsWith("OP4\nedited from 71/2 OP3 (80 % of the words are the same)"), newest);
    assertTrue(newest.contains("A/75/1"), newest);
  }

  @Test
  void whatIsLikelyStandsBelowTheTable() {
    List<String> lines = DocxText.lines(DocxFile.of(file()), "word/document.xml");
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("75/3 OP5 may be 71/2 OP3")),
        lines::toString);
  }

  @Test
  void theSameLadderAndDateGiveTheSameBytes() {
    assertArrayEquals(file(), file());
  }
}
