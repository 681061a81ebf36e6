package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.compare.Comparison;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Text;
import penholder.write.ShownLadder;

/** What changed is told by marks, and by colours where a person sees them. */
final class LadderTextTest {
  private static final List<Inline> OLD =
      List.of(new Text("Notes the report,"), Note.of(new Text("A/71/1.")));
  private static final List<Inline> FRESH =
      List.of(new Text("Notes the new report,"), Note.of(new Text("A/75/1.")));

  private static List<String> lines(boolean coloured) {
    List<Segment> segments = Comparison.words(OLD, FRESH);
    ShownLadder.Paragraph paragraph =
        new ShownLadder.Paragraph(
            "PP4", FRESH, List.of(new ShownLadder.Was("71/2", "PP3", "edited", 86)), segments);
    ShownLadder.Rung rung =
        new ShownLadder.Rung(
            "75/3", 75, Optional.empty(), Optional.empty(), true, List.of(paragraph));
    return LadderText.lines(
        new ShownLadder("resolution 75/3, PP4", "Reports", List.of(rung), List.of()), coloured);
  }

  @Test
  void marksStandAroundWhatChangedInWordsAndNotes() {
    assertEquals(
        List.of(
            "Resolution 75/3, PP4 through the years",
            "Reports",
            "",
            "75/3 PP4  not adopted yet",
            "  edited from 71/2 PP3 (86 % of the words are the same):",
            "  Notes the {+new+} report, (note: [-A/71/1-] {+A/75/1+}.)"),
        lines(false));
  }

  @Test
  void coloursStandInTheirPlaceAndNoMarkIsLeft() {
    assertEquals(
        "  Notes the \u001b[1;34mnew\u001b[0m report, (note: \u001b[9;31mA/71/1\u001b[0m"
            + " \u001b[1;34mA/75/1\u001b[0m.)",
        lines(true).get(5));
  }
}
