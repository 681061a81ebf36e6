package penholder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import penholder.Seeds;

/** The paragraphs of the three seeds find each other as a person's reading says. */
class AlignmentTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases", "alignment.txt");

  /** How many of the pairs without a question mark must be found, of 100. */
  private static final int FLOOR = 97;

  /**
   * One step as a person reads it.
   *
   * @param old the name of the earlier text
   * @param fresh the name of the later text
   * @param certain the pairs that every reader would make, "PP2 -> PP4"
   * @param possible all pairs, those that another reader would not make included
   */
  record Reading(String old, String fresh, Set<String> certain, Set<String> possible) {
    static Reading of(String section) {
      List<String> lines = section.lines().filter(line -> !line.isBlank()).toList();
      String[] names = lines.get(0).replace('/', '-').split(" to ");
      Set<String> certain = new TreeSet<>();
      Set<String> possible = new TreeSet<>();
      for (String line : lines.subList(1, lines.size())) {
        possible.add(line.replace(" ?", ""));
        certain.addAll(line.endsWith("?") ? Set.of() : Set.of(line));
      }
      return new Reading(names[0], names[1], certain, possible);
    }
  }

  static Stream<Reading> readings() {
    return Arrays.stream(Seeds.text(CASES).split("(?m)^## ")).skip(1).map(Reading::of);
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyPairIsOneThatAPersonWouldMake(Reading reading) {
    assertEquals(Set.of(), without(found(reading), reading.possible()));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void hardlyAnyPairThatAPersonMakesIsMissed(Reading reading) {
    Set<String> missed = without(reading.certain(), found(reading));
    int all = reading.certain().size();
    int found = all - missed.size();
    System.out.printf(
        "%s to %s: %d of %d pairs found; not found %s; doubtful and not found %s%n",
        reading.old(),
        reading.fresh(),
        found,
        all,
        missed,
        without(without(reading.possible(), reading.certain()), found(reading)));
    assertTrue(100 * found >= FLOOR * all || missed.size() == 1, missed::toString);
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  /** What the comparison of the two texts says, each half of a split or merger as one pair. */
  private static Set<String> found(Reading reading) {
    Comparison comparison = Pair.ofSeeds(reading.old(), reading.fresh()).comparison();
    return comparison.outcomes().stream()
        .flatMap(
            outcome ->
                outcome.old().stream()
                    .flatMap(old -> outcome.fresh().stream().map(fresh -> old + " -> " + fresh)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
