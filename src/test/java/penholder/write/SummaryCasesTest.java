package penholder.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.Seeds;
import penholder.compare.Comparison;
import penholder.model.Resolution;
import penholder.style.Lines;

/** The case file of summaries: two texts and the whole page about them. */
class SummaryCasesTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "cases", "summary", "summary.txt");
  private static final String OLD = "old:";
  private static final String FRESH = "fresh:";

  @TestFactory
  Stream<DynamicTest> cases() {
    return Arrays.stream(Seeds.text(CASES).split("(?m)^=== "))
        .skip(1)
        .map(section -> section.strip().lines().toList())
        .map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
  }

  private static void check(List<String> lines) {
    String expected =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith(OLD) && !line.startsWith(FRESH))
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(expected, page(text(lines, OLD), text(lines, FRESH)));
  }

  private static String page(Resolution old, Resolution fresh) {
    String oldName = TextName.of(old.header());
    String freshName = TextName.of(fresh.header());
    Comparison comparison = Comparison.of(old, fresh);
    return new Compared(comparison, oldName, freshName, Origins.UNKNOWN, List.of()).summary();
  }

  private static Resolution text(List<String> lines, String side) {
    return Lines.read(
        lines.stream()
            .filter(line -> line.startsWith(side))
            .map(line -> line.substring(side.length()).strip())
            .collect(Collectors.joining("\n")));
  }
}
