package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import penholder.compare.Pair;
import penholder.compare.RandomPair;
import penholder.docx.LibreOffice;
import penholder.docx.UnStyleTemplate;
import penholder.model.Resolution;
import penholder.style.Akn;

/** LibreOffice gets both texts back from our tracked changes: it accepts and rejects them all. */
class TrackedLibreOfficeTest {
  private static final int SAMPLES = Integer.getInteger("penholder.samplePairs", 40);
  private static final int RANDOM_PAIRS = Integer.getInteger("penholder.randomPairs", 30);

  private Path folder = Path.of("/work/tmp/lo");

  @Test
  void theTextsOfTheSeriesComeBack() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.takesOrders(), "needs soffice, and python3 with uno");
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : TrackedDocxTest.ofTheSeries()) {
      pairs.add(pair);
      pairs.add(pair.backwards());
    }
    check(pairs);
  }

  @Test
  void resolutionsOfTwoSessionsComeBack() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.takesOrders(), "needs soffice, and python3 with uno");
    assumeTrue(Akn.folder().isPresent(), "needs the samples folder");
    List<Pair> pairs = Pair.ofSamples(Akn.folder().orElseThrow());
    check(
        pairs.stream()
            .filter(p -> p.name().contains(System.getProperty("only", "")))
            .limit(SAMPLES)
            .toList());
  }

  @Test
  void randomTextsComeBack() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.takesOrders(), "needs soffice, and python3 with uno");
    List<Pair> pairs = new ArrayList<>();
    for (long seed = 0; seed < RANDOM_PAIRS; seed++) {
      pairs.add(RandomPair.of(seed));
    }
    check(pairs);
  }

  private void check(List<Pair> pairs) throws IOException, InterruptedException {
    List<Path> tracked = new ArrayList<>();
    List<Path> clean = new ArrayList<>();
    for (int n = 0; n < pairs.size(); n++) {
      Pair pair = pairs.get(n);
      byte[] word =
          TrackedDocx.write(
              pair.comparison(), pair.origins(), UnStyleTemplate.FILE, "Penholder", Instant.EPOCH);
      tracked.add(Files.write(folder.resolve("pair-" + n + ".docx"), word));
      clean.add(Files.write(folder.resolve("old-" + n + ".docx"), clean(pair.old())));
      clean.add(Files.write(folder.resolve("fresh-" + n + ".docx"), clean(pair.fresh())));
    }
    LibreOffice program = new LibreOffice(folder);
    List<LibreOffice.Outcomes> outcomes = program.resolve(tracked);
    List<LibreOffice.Read> texts = program.read(clean);
    List<String> wrong = new ArrayList<>();
    for (int n = 0; n < pairs.size(); n++) {
      String name = pairs.get(n).name();
      compare(name + " rejected", texts.get(2 * n), outcomes.get(n).rejected(), wrong);
      compare(name + " accepted", texts.get(2 * n + 1), outcomes.get(n).accepted(), wrong);
    }
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + 2 * pairs.size());
  }

  private static byte[] clean(Resolution resolution) {
    return CleanDocx.write(resolution, UnStyleTemplate.FILE, Instant.EPOCH);
  }

  private static void compare(
      String name, LibreOffice.Read expected, LibreOffice.Read actual, List<String> wrong) {
    List<String> lines = lines(expected);
    List<String> found = lines(actual);
    for (int n = 0; n < Math.max(lines.size(), found.size()); n++) {
      String line = n < lines.size() ? lines.get(n) : "(nothing)";
      String other = n < found.size() ? found.get(n) : "(nothing)";
      if (!line.equals(other)) {
        wrong.add(name + ":\n  expected " + line + "\n  but was  " + other);
        return;
      }
    }
  }

  private static List<String> lines(LibreOffice.Read read) {
    List<String> lines = new ArrayList<>(read.paragraphs());
    lines.add("notes");
    lines.addAll(read.notes());
    return TrackedText.inOneForm(lines);
  }
}
