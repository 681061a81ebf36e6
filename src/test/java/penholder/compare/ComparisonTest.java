package penholder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import penholder.Seeds;
import penholder.model.Resolution;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "67-110, 71-255",
    "71-255, 67-110",
    "71-255, 75-15",
    "75-15, 71-255",
    "67-110, 75-15",
    "75-15, 67-110",
    "75-15, 75-15"
  })
  void bothTextsCanBeHadFromItAgain(String oldName, String freshName) {
    Resolution old = Seeds.resolution(oldName);
    Resolution fresh = Seeds.resolution(freshName);
    Comparison comparison = Comparison.of(old, fresh);
    assertEquals(old, comparison.old());
    assertEquals(fresh, comparison.fresh());
    if (System.getProperty("show") != null) {
      System.out.println("=== " + oldName + " " + freshName);
      System.out.println(
          Redline.of(comparison).replaceAll("Association of Southeast Asian Nations", "ASEAN"));
    }
  }
}
