package penholder.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Notation;
import penholder.model.Resolution;
import penholder.model.Session;

class PrintedTest {
  private static Resolution resolution(List<Clause> preamble, List<Clause> operative) {
    Header header =
        new Header(
            "Title", new Session(81), Optional.empty(), new Draft(Optional.empty(), Map.of()));
    return new Resolution(header, preamble, operative);
  }

  private static List<String> lines(Resolution resolution) {
    return Printed.of(resolution).paragraphs().stream()
        .map(p -> String.join("|", p.label(), p.mark(), "" + p.degree(), Notation.write(p.text())))
        .toList();
  }

  private static Clause clause(String text, Clause... items) {
    return new Clause(Notation.read(text), List.of(items));
  }

  @Test
  void paragraphsAndSubParagraphsComeInPrintingOrderWithTheirMarks() {
    Resolution resolution =
        resolution(
            List.of(clause("*Recalling* a,")),
            List.of(
                clause(
                    "*Decides*:",
                    clause("To meet:", clause("Soon;"), clause("Often;")),
                    clause("To report;")),
                clause("*Requests* b.")));

    assertEquals(
        List.of(
            "PP1||0|*Recalling* a,",
            "OP1|1.|0|*Decides*:",
            "OP1(a)|(a)|1|To meet:",
            "OP1(a)(i)|(i)|2|Soon;",
            "OP1(a)(ii)|(ii)|2|Often;",
            "OP1(b)|(b)|1|To report;",
            "OP2|2.|0|*Requests* b."),
        lines(resolution));
  }

  @Test
  void aSingleOperativeParagraphHasNoNumber() {
    assertEquals(
        List.of("OP1||0|*Decides* a."),
        lines(resolution(List.of(), List.of(clause("*Decides* a.")))));
  }

  @Test
  void notesRunThroughBothPartsAndAreShortenedAcrossThem() {
    Resolution resolution =
        resolution(
            List.of(clause("*Recalling* a,^[Resolution 66/2, annex I.]")),
            List.of(
                clause("*Notes* b:", clause("c;^[Resolution 66/2, annex II.]")),
                clause("*Notes* d.^sic[Ibid., annex II.]"),
                clause("*Notes* e.^[Resolution 66/2, annex II.]")));

    assertEquals(
        List.of("Resolution 66/2, annex I.", "Ibid., annex II.", "Ibid., annex II.", "Ibid."),
        Printed.of(resolution).notes().stream().map(note -> Notation.write(note.text())).toList());
    assertEquals(
        "OP1(a)|(a)|1|c;^[Ibid., annex II.]", lines(resolution).get(2), "in the text as well");
  }
}
