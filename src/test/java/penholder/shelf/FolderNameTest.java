package penholder.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNameTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oceans and the law of the sea         | oceans-and-the-law-of-the-sea
          The rule of law (at home), and abroad | the-rule-of-law-at-home-and-abroad
          Visit to Côte d’Ivoire                | visit-to-cote-d-ivoire
          """)
  void theWordsOfATitleNameItsFolder(String title, String folder) {
    assertEquals(folder, FolderName.of(title));
  }

  @Test
  void aLongTitleGivesItsFirstWholeWordsAndAChecksum() {
    String title = "Strengthening of " + "the very long coordination of ".repeat(5);
    assertTrue(
        FolderName.of(title)
            .matches(
                "strengthening-of-(the-very-long-coordination-of-){2}the-very-long-[0-9a-f]{8}"),
        FolderName.of(title));
  }

  @Test
  void titlesOfDifferentWordsNeverShareAFolderWhateverLettersAreLost() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] words = {
      "law",
      "Law",
      "\u6d77\u6d0b",
      "\u6cd5",
      "\u043c\u043e\u0440\u0435",
      "con",
      "of the seas beyond"
    };
    Map<String, String> titles = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder title = new StringBuilder("x");
      int many = 1 + random.nextInt(12);
      for (int n = 0; n < many; n++) {
        title.append(' ').append(words[random.nextInt(words.length)]);
      }
      String name = FolderName.of(title.toString());
      assertTrue(name.matches("[a-z0-9]+(-[a-z0-9]+)*") && name.length() <= 100, name);
      String other = titles.put(name, title.toString());
      boolean same = other == null || other.equalsIgnoreCase(title.toString());
      assertTrue(same, "seed %d: %s and %s are both in %s".formatted(seed, other, title, name));
    }
    assertNotEquals(FolderName.of(".."), FolderName.of("..."));
  }
}
