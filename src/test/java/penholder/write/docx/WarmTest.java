package penholder.write.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import penholder.compare.Comparison;
import penholder.compare.Pair;
import penholder.docx.UnStyleTemplate;
import penholder.style.Akn;
import penholder.write.Origins;

/**
 * How long a pair takes in a Java that is warm: {@code mvn test -Plong -Dtest=WarmTest
 * -Djacoco.skip}. It prints, and asserts nothing.
 */
@Tag("long")
class WarmTest {
  private static final int ROUNDS = 3;

  @Test
  void thePairsTakeTheirTime() throws IOException {
    time("71/255 75/15", List.of(Pair.ofSeeds("71-255", "75-15")), 60);
    Optional<Path> samples = Akn.folder();
    if (samples.isPresent()) {
      List<Pair> pairs = Pair.ofSamples(samples.get());
      time(pairs.size() + " pairs of the samples", pairs, ROUNDS);
    }
  }

  private static void time(String name, List<Pair> pairs, int rounds) {
    List<Double> comparing = new ArrayList<>();
    List<Double> writing = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      if (round <= rounds / 2) { // until Java is warm
        comparing.clear();
        writing.clear();
      }
      for (Pair pair : pairs) {
        long start = System.nanoTime();
        Comparison comparison = pair.comparison();
        long compared = System.nanoTime();
        TrackedDocx.write(
            comparison, Origins.UNKNOWN, UnStyleTemplate.FILE, "Penholder", Instant.EPOCH);
        comparing.add((compared - start) / 1e6);
        writing.add((System.nanoTime() - compared) / 1e6);
      }
    }
    System.out.printf(
        "%s: comparing %s, writing changes.docx %s%n", name, figures(comparing), figures(writing));
  }

  private static String figures(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return "%.1f ms in the median, %.1f on average, %.1f at most"
        .formatted(
            sorted[sorted.length / 2],
            Arrays.stream(sorted).average().orElseThrow(),
            sorted[sorted.length - 1]);
  }
}
