package penholder.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** What is written without asking the YAML library is what the library would write. */
class YamlScalarTest {
  private static final String[] PIECES = {
    "No",
    "On",
    "Y",
    "Null",
    "TRUE",
    "False",
    "Cuba",
    "State",
    "of",
    "the",
    " ",
    " ",
    "-",
    " - ",
    ",",
    ", ",
    "(",
    ")",
    ":",
    ": ",
    " #",
    "'",
    "’",
    "é",
    "Türkiye",
    "1",
    "0x1F",
    ".",
    "/",
    "A/76/L.1",
    ";",
    "&",
    "*",
    "!",
    "\u00d7",
    "\u200e",
    "\u0085",
    "\u2028",
    "\t",
    "\n",
    "\ufeff"
  };

  @Test
  void itIsTheSameInListsOfRandomWords() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Dump quoting =
        new Dump(
            DumpSettings.builder()
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
                .build());
    for (int i = 0; i < 20_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        words.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String value = words.toString();
      boolean plain = value.matches("[\\p{L}0-9/. ()'’-]+");
      String item = plain ? Yaml.scalar(value) : quoting.dumpToString(value).strip();
      assertEquals(
          "[" + item + "]", Yaml.list(List.of(value)), "seed %d: %s".formatted(seed, value));
    }
  }

  @Test
  void itIsTheSameOnRandomWords() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Dump dump =
        new Dump(DumpSettings.builder().setWidth(Integer.MAX_VALUE).setSplitLines(false).build());
    for (int i = 0; i < 20_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        words.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String value = words.toString();
      assertEquals(
          dump.dumpToString(value).strip(),
          Yaml.scalar(value),
          "seed %d: %s".formatted(seed, value));
    }
  }
}
