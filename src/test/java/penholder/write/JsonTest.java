package penholder.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON is YAML 1.2, so another program's YAML reader reads it back. */
class JsonTest {
  @Test
  void dataIsPrintedForProgramsAndForPeople() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", "a \"b\" \\ c\n\u0001");
    data.put("counts", Map.of("kept", 42));
    data.put("labels", List.of("OP1", "OP2"));
    data.put("rows", List.of(Map.of("n", 1), Map.of("n", 2)));
    data.put("none", List.of());
    assertEquals(
        """
        {
          "name": "a \\"b\\" \\\\ c\\n\\u0001",
          "counts": {
            "kept": 42
          },
          "labels": ["OP1", "OP2"],
          "rows": [
            {
              "n": 1
            },
            {
              "n": 2
            }
          ],
          "none": []
        }
        """,
        Json.print(data));
    assertEquals(data, read(Json.print(data)));
  }

  @Test
  void anyWordsComeBackAsTheyWere() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int n = 0; n < 2000; n++) {
      StringBuilder words = new StringBuilder();
      for (int at = random.nextInt(10); at > 0; at--) {
        int most = random.nextInt(4) == 0 ? 0x20000 : 0x100;
        int letter = random.nextInt(most);
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        words.appendCodePoint(half ? '\u2029' : letter);
      }
      Map<String, Object> data = Map.of("words", words.toString());
      assertEquals(data, read(Json.print(data)), "seed " + seed + ", text " + n);
    }
  }

  @Test
  void halfASurrogatePairDoesNotSpoilTheFile() {
    assertEquals("\"a\\ud83d\"\n", Json.print("a\ud83d"));
    assertEquals("\"\\ude00\"\n", Json.print("\ude00"));
  }

  private static Object read(String json) {
    return new Load(LoadSettings.builder().build()).loadFromString(json);
  }
}
