package penholder.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What is read without asking the YAML library is what the library reads, with its places. */
class PlainYamlTest {
  private static final LoadSettings STRICT =
      LoadSettings.builder().setAllowDuplicateKeys(false).build();
  private static final String[] PIECES = {
    "title: ",
    "symbol: ",
    "facts:",
    "a: ",
    "-: ",
    "--- ",
    "- ",
    "[",
    "]",
    ", ",
    ",",
    "\"",
    "'",
    "''",
    "\\",
    "\\n",
    ": ",
    ":",
    "#",
    " #",
    " ",
    "  ",
    "\n",
    "\n",
    "\t",
    "\r",
    "{",
    "}",
    "&a ",
    "*a",
    "!",
    "|",
    ">",
    "?",
    "%",
    "Cuba",
    "No",
    "null",
    "2021-12-09",
    "A/76/L.1",
    "1.",
    "(a)",
    "’",
    "“",
    "é",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\u0000",
    "😀",
    "...",
    "~",
    "=",
    "<<",
    "@",
    "`",
    "Côte d’Ivoire",
    "x\ny: ",
    "]\nz: "
  };
  private static final String[] VALUES = {
    "Cuba",
    "A/RES/76/1",
    "\"Peace, security\"",
    "'Girls: all'",
    "[]",
    "[Cuba, Viet Nam]",
    "[\"A, B\", Oman]",
    "2021-12-09",
    "[Cuba,Oman]",
    "[ Cuba]",
    "\"a\"b",
    "a: b",
    "a #b",
    "''",
    "-1"
  };

  @Test
  void itIsTheSameOnRandomLines() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int taken = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder yaml = new StringBuilder();
      for (int line = random.nextInt(3); line >= 0; line--) {
        yaml.append((char) ('a' + random.nextInt(20))).append(": ");
        yaml.append(VALUES[random.nextInt(VALUES.length)]).append('\n');
      }
      for (int n = random.nextInt(3); n > 0; n--) {
        yaml.insert(random.nextInt(yaml.length() + 1), PIECES[random.nextInt(PIECES.length)]);
      }
      String text = yaml.toString();
      Optional<MappingNode> plain = PlainYaml.mapping(text);
      if (plain.isPresent()) {
        taken++;
        assertEquals(library(text), shown(plain.get()), "seed %d: %s".formatted(seed, text));
      }
    }
    assertTrue(taken > 5_000, "taken without the library: " + taken);
  }

  private static String library(String yaml) {
    try {
      return new Compose(STRICT).composeString(yaml).map(PlainYamlTest::shown).orElse("nothing");
    } catch (YamlEngineException e) {
      return "refused: " + e.getMessage();
    }
  }

  private static String shown(Node node) {
    String place =
        node.getStartMark().map(m -> "@" + m.getLine() + ":" + m.getColumn()).orElseThrow();
    if (node instanceof ScalarNode scalar) {
      return place + "<" + scalar.getValue() + ">";
    }
    if (node instanceof SequenceNode sequence) {
      return place
          + sequence.getValue().stream().map(PlainYamlTest::shown).collect(Collectors.toList());
    }
    return place
        + ((MappingNode) node)
            .getValue().stream()
                .map(field -> shown(field.getKeyNode()) + "=" + shown(field.getValueNode()))
                .collect(Collectors.joining(";"));
  }
}
