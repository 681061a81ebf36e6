package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void shortWordsAreGivenInFull() {
    assertEquals(
        "seventy-seventh session -> eighty-third session",
        Difference.of("seventy-seventh session", "eighty-third session"));
  }

  @Test
  void longOnesAreCutToWhatDiffersWithTwoWordsAround() {
    String long1 =
        "Encourages closer cooperation on disaster management between the two organizations;";
    assertEquals(
        "Encourages closer cooperation … -> Also encourages closer cooperation …",
        Difference.of(long1, long1.replace("Encourages", "Also encourages")));
    assertEquals(
        "… the two organizations; -> … the two organizations.",
        Difference.of(long1, long1.replace(";", ".")));
  }
}
