package penholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands before a paragraph and what it is called follow from its place alone. */
class NumberingTest {
  private static final Setting SECTION = new Setting.Heading(1);

  private static List<String> printed(Part part, Setting... settings) {
    List<Clause> clauses =
        Stream.of(settings).map(setting -> Clause.of(new Text("words")).set(setting)).toList();
    return Numbering.of(part, clauses).stream()
        .map(one -> (one.label() + " " + one.mark()).strip())
        .toList();
  }

  @Test
  void preambularParagraphsAreCountedAndBearNoNumber() {
    assertEquals(List.of("PP1", "PP2"), printed(Part.PREAMBULAR, Setting.COUNTED, Setting.COUNTED));
  }

  @Test
  void operativeParagraphsBearTheirNumber() {
    assertEquals(
        List.of("OP1 1.", "OP2 2."), printed(Part.OPERATIVE, Setting.COUNTED, Setting.COUNTED));
  }

  @Test
  void theOnlyOperativeParagraphBearsNone() {
    assertEquals(List.of("OP1"), printed(Part.OPERATIVE, Setting.COUNTED));
  }

  @Test
  void headingsRowsAndParagraphsWithoutNumberAreNotCounted() {
    assertEquals(
        List.of("OP0+1", "OP1 1.", "OP1+1", "OP1+2", "OP2 2."),
        printed(
            Part.OPERATIVE,
            SECTION,
            Setting.COUNTED,
            Setting.ROW,
            Setting.UNCOUNTED,
            Setting.COUNTED));
  }

  @Test
  void aMarkOfItsOwnIsPrintedAndNotCounted() {
    assertEquals(
        List.of("OP1 1.", "OP1+1 1.1", "OP2 2."),
        printed(Part.OPERATIVE, Setting.COUNTED, new Setting.Marked("1.1"), Setting.COUNTED));
  }

  @Test
  void whereTheCountBeginsAgainTheSectionIsPartOfTheName() {
    assertEquals(
        List.of("I.OP1 1.", "I.OP1+1", "II.OP1 1.", "II.OP2 2."),
        printed(Part.OPERATIVE, Setting.COUNTED, SECTION, Setting.AGAIN, Setting.COUNTED));
  }

  @Test
  void annexesAreNamedSo() {
    assertEquals(
        List.of("Annex 0+1", "Annex 1 1."),
        printed(Part.ANNEXED, new Setting.Heading(0), Setting.COUNTED));
    assertEquals(
        List.of("Annex I.1 1.", "Annex II.1 1."),
        printed(Part.ANNEXED, Setting.COUNTED, Setting.AGAIN));
  }
}
