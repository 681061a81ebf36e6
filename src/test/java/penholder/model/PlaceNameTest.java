package penholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {

  @ParameterizedTest
  @CsvSource({
    "PP3, PP3",
    "op12, OP12",
    "op 12 (A), OP12(a)",
    "OP12(a)(ii), OP12(a)(ii)",
    "OP16-OP18, OP16-OP18",
    "op16 - 18, OP16-OP18",
    "OP16–OP18, OP16-OP18",
    "75/15 OP12, 75/15 OP12",
    "A/RES/71/255:op11, 71/255 OP11",
    "71-255:OP16-OP18, 71/255 OP16-OP18",
    "ii.op3, II.OP3",
    "78/1 annex 5 (b), 78/1 Annex 5(b)",
    "76/247 B:OP2, 76/247 B OP2"
  })
  void aNameIsUnderstoodAsPeopleWriteIt(String written, String understood) {
    assertEquals(
        Optional.of(understood), PlaceName.parse(written).map(PlaceName::toString), written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "OP", "OP0", "XY3", "75/15", "71/25x:OP3", "OP3 OP4", ""})
  void whatIsNoNameIsNotTaken(String written) {
    assertEquals(Optional.empty(), PlaceName.parse(written));
  }
}
