package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.compare.Pair;
import penholder.compare.RandomPair;
import penholder.docx.LibreOffice;
import penholder.docx.UnStyleTemplate;
import penholder.model.Resolution;
import penholder.style.Akn;
import penholder.write.Origins;

/** LibreOffice gets both texts back from our tracked changes: it accepts and rejects them all. */
class TrackedLibreOfficeTest {
  private static final int SAMPLES = 40;
  private static final int RANDOM_PAIRS = 15;
  private static final int MANY_PAIRS = 200;

  @TempDir private Path folder;

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
    check(pairs.subList(0, Math.min(SAMPLES, pairs.size())));
  }

  @Test
  @Tag("long")
  void allResolutionsOfTwoSessionsComeBack() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.takesOrders(), "needs soffice, and python3 with uno");
    assumeTrue(Akn.folder().isPresent(), "needs the samples folder");
    check(Pair.ofSamples(Akn.folder().orElseThrow()));
  }

  @Test
  void headingsTablesAndAnnexesComeBack() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.takesOrders(), "needs soffice, and python3 with uno");
    check(List.of(Pair.ofSettings(), Pair.ofSettings().backwards()));
  }

  @Test
  void randomTextsComeBack() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.takesOrders(), "needs soffice, and python3 with uno");
    check(random(0, RANDOM_PAIRS));
  }

  @Test
  @Tag("long")
  void manyRandomTextsComeBack() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.takesOrders(), "needs soffice, and python3 with uno");
    check(random(RANDOM_PAIRS, MANY_PAIRS));
  }

  private static List<Pair> random(long from, long to) {
    List<Pair> pairs = new ArrayList<>();
    for (long seed = from; seed < to; seed++) {
      Pair pair = RandomPair.of(seed);
      if (keepsMarkOfFirstNote(pair)) {
        pairs.add(pair);
      }
    }
    System.out.printf(
        "LibreOffice: %d random pairs, without %d whose first note is in a new or dropped"
            + " sub-paragraph%n",
        pairs.size(), to - from - pairs.size());
    return pairs;
  }

  /** Whether the change of no mark is lost, because the first note stands before it. */
  private static boolean keepsMarkOfFirstNote(Pair pair) {
    TextStyles styles =
        new WordFile(UnStyleTemplate.FILE, Map.of(), new Revisions("", Instant.EPOCH)).styles();
    List<Row> rows = new Rows(pair.comparison()).rows(styles);
    List<Trace> marks = Ends.of(rows).traces();
    return IntStream.range(0, rows.size())
        .noneMatch(n -> rows.get(n).hasFirstNote() && marks.get(n).isMarked());
  }

  private void check(List<Pair> pairs) throws IOException, InterruptedException {
    List<Path> tracked = new ArrayList<>();
    List<Path> clean = new ArrayList<>();
    for (int n = 0; n < pairs.size(); n++) {
      Pair pair = pairs.get(n);
      Origins origins = LibreOffice.drawsComments() ? pair.origins() : Origins.UNKNOWN;
      byte[] word =
          TrackedDocx.write(
              pair.comparison(), origins, UnStyleTemplate.FILE, "Penholder", Instant.EPOCH);
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
    System.out.printf(
        "LibreOffice: %d of %d texts came back%n",
        2 * pairs.size() - wrong.size(), 2 * pairs.size());
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

  /** LibreOffice leaves a row whose words are gone in the table, empty. */
  private static List<String> lines(LibreOffice.Read read) {
    List<String> lines = new ArrayList<>(read.paragraphs());
    lines.removeIf(String::isBlank);
    lines.add("notes");
    lines.addAll(read.notes());
    return TrackedText.inOneForm(lines);
  }
}
