package penholder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.Seeds;
import penholder.check.book.Mending;
import penholder.check.book.RuleBook;
import penholder.style.Lines;

/**
 * The cases in {@code cases/check}, one file for each rule of the book: texts that pass, and texts
 * that fail with the words that are marked in double brackets; then, where they differ, the text
 * after its certain repairs, and what is said.
 */
class RuleCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases", "check");

  @TestFactory
  Stream<DynamicTest> everyRuleDecidesItsCases() {
    return RuleBook.usual().entries().stream()
        .map(RuleBook.Entry::rule)
        .flatMap(
            rule -> {
              Path file = CASES.resolve(rule.id() + ".txt");
              if (!Files.exists(file)) {
                return Stream.of(
                    dynamicTest(rule.id(), () -> assertTrue(false, rule.id() + " has no cases")));
              }
              return tests(rule, RuleCase.in(Seeds.text(file)));
            });
  }

  private static Stream<DynamicTest> tests(Rule rule, List<RuleCase> cases) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            rule.id() + ": has a text that passes and one that fails",
            () -> {
              assertTrue(cases.stream().anyMatch(one -> one.marked().isEmpty()), "none passes");
              assertTrue(cases.stream().anyMatch(one -> !one.marked().isEmpty()), "none fails");
            }));
    cases.forEach(
        one -> tests.add(dynamicTest(rule.id() + ": " + one.title(), () -> check(rule, one))));
    return tests.stream();
  }

  private static void check(Rule rule, RuleCase one) {
    CheckedText text = new CheckedText(one.text(), one.surroundings());
    List<RuleBook.Found> found =
        rule.in(text).stream()
            .map(deviation -> new RuleBook.Found(rule, rule.severity(), deviation))
            .toList();

    assertEquals(
        String.join("\n", one.marked()),
        String.join(
            "\n", found.stream().map(RuleBook.Found::deviation).map(RuleCase::shown).toList()),
        "the words that are marked");
    assertEquals(
        Lines.write(one.repaired()),
        Lines.write(Mending.of(one.text(), found).text()),
        "the text with the repairs");
    for (int n = 0; n < one.said().size(); n++) {
      assertEquals(one.said().get(n), found.get(n).deviation().message());
    }
  }
}
