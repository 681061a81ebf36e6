package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import penholder.compare.Kind;
import penholder.compare.Sort;
import penholder.compare.Tally;

/** The sentence that says what changed, word for word. */
class TallyTextTest {
  @Test
  void paragraphsOnly() {
    Tally tally = new Tally(Map.of(Sort.PARAGRAPH, Map.of(Kind.KEPT, 42, Kind.REWORKED, 4)), 6, 5);
    assertEquals(
        "Compared with resolution 75/15: 42 paragraphs kept, 4 reworked; 6 words added, 5 removed.",
        TallyText.of("resolution 75/15", tally));
  }

  @Test
  void whatIsNoParagraphIsNamed() {
    Tally tally =
        new Tally(
            Map.of(
                Sort.PARAGRAPH, Map.of(Kind.KEPT, 1),
                Sort.HEADING, Map.of(Kind.KEPT, 2, Kind.NEW, 1),
                Sort.ROW, Map.of(Kind.DROPPED, 1),
                Sort.ANNEXED, Map.of(Kind.LIGHTLY_EDITED, 3)),
            1,
            12);
    assertEquals(
        "Compared with resolution 75/15: 1 paragraph kept; 2 headings kept, 1 new; 1 row of a table"
            + " dropped; 3 paragraphs of annexes lightly edited; 1 word added, 12 removed.",
        TallyText.of("resolution 75/15", tally));
  }

  @Test
  void whereNothingChangedNothingIsCounted() {
    Tally tally =
        new Tally(
            Map.of(Sort.PARAGRAPH, Map.of(Kind.KEPT, 7), Sort.HEADING, Map.of(Kind.KEPT, 2)), 0, 0);
    assertEquals(
        "Compared with resolution 75/15: no change.", TallyText.of("resolution 75/15", tally));
  }
}
