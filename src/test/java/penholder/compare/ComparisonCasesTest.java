package penholder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.Seeds;
import penholder.model.Resolution;
import penholder.style.Lines;

/** The case file of comparisons: two texts and what a reader should see. */
class ComparisonCasesTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "cases", "comparison", "comparison.txt");
  private static final String OLD = "old:";
  private static final String FRESH = "fresh:";

  @TestFactory
  Stream<DynamicTest> cases() {
    return Arrays.stream(Seeds.text(CASES).split("(?m)^## "))
        .skip(1)
        .map(section -> section.strip().lines().toList())
        .map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
  }

  private static void check(List<String> lines) {
    Predicate<String> input = line -> line.startsWith(OLD) || line.startsWith(FRESH);
    String expected =
        lines.stream().skip(1).filter(input.negate()).collect(Collectors.joining("\n"));
    Comparison comparison = Comparison.of(text(lines, OLD), text(lines, FRESH));
    assertEquals(expected, Redline.of(comparison));
  }

  private static Resolution text(List<String> lines, String side) {
    return Lines.read(
        lines.stream()
            .filter(line -> line.startsWith(side))
            .map(line -> line.substring(side.length()).strip())
            .collect(Collectors.joining("\n")));
  }
}
