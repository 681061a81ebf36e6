package penholder.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.compare.Comparison;
import penholder.model.Part;
import penholder.model.Place;

class OriginsTest {
  private static final Place OP16 = new Place(Part.OPERATIVE, List.of(16));
  private static final Comparison COMPARISON =
      Comparison.of(Seeds.resolution("71-255"), Seeds.resolution("75-15"));

  private static Compared with(Map<Place, String> sentences) {
    return new Compared(
        COMPARISON, "resolution 71/255", "resolution 75/15", new Origins(sentences), List.of());
  }

  @Test
  void whereAParagraphComesFromStandsInItsRow() {
    Compared compared = with(Map.of(OP16, "OP7 of 73/259 | as adopted"));
    String row =
        compared.summary().lines().filter(line -> line.contains("| OP16 |")).findFirst().get();
    assertTrue(row.endsWith(" | OP7 of 73/259 \\| as adopted |"), row);
    assertTrue(compared.summary().contains(" | Comes from "), compared.summary());
    assertTrue(
        compared.json().contains("      \"origin\": \"OP7 of 73/259 | as adopted\"\n"),
        compared.json());
  }

  @Test
  void nothingIsSaidOfOriginsThatNobodyKnows() {
    assertTrue(!with(Map.of()).summary().contains("Comes from"));
    assertEquals(
        List.of(), with(Map.of()).json().lines().filter(l -> l.contains("origin")).toList());
  }

  @Test
  void anOriginIsThatOfANewPlaceAndNeverOfADroppedOne() {
    Place dropped = new Place(Part.OPERATIVE, List.of(15));
    String summary = with(Map.of(dropped, "OP9 of 73/259")).summary();
    List<String> rows = summary.lines().filter(line -> line.contains("OP9 of 73/259")).toList();
    assertEquals(1, rows.size(), summary);
    assertTrue(rows.get(0).startsWith("| OP14 | OP15 "), rows.get(0));
  }
}
