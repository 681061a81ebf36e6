package penholder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.style.Akn;

/** Real pairs: no more words are marked, in far fewer changes, than a reader needs. */
class EconomyTest {

  @Test
  void theStepsOfTheSeriesAreSparing() {
    assertSparing(Pair.ofSeeds());
  }

  @Test
  void pairsOfOneTitleAreSparingAndComeBackExactly() throws IOException {
    Optional<Path> folder = Akn.folder();
    assumeTrue(folder.isPresent(), "no sample resolutions beside the checkout");
    List<Pair> pairs = Pair.ofSamples(folder.get());
    assertTrue(pairs.size() >= 40, () -> pairs.size() + " pairs");
    assertSparing(pairs);
  }

  private static void assertSparing(List<Pair> pairs) {
    List<Pair> both = new ArrayList<>(pairs);
    pairs.forEach(pair -> both.add(pair.backwards()));
    Economy sum = new Economy();
    for (Pair pair : both) {
      Comparison comparison = pair.comparison();
      assertEquals(pair.old(), comparison.old(), pair.name());
      assertEquals(pair.fresh(), comparison.fresh(), pair.name());
      sum.add(Economy.of(comparison));
    }
    System.out.println(both.size() + " pairs: " + sum);
    assertTrue(sum.ratio() <= 1.15, sum::toString);
    assertTrue(2 * sum.changes <= sum.rawChanges, sum::toString);
  }
}
