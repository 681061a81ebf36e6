package penholder.read.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;

/** The reader held against the United Nations' own files, and what it has to say of them. */
final class AknSamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("penholder.samples", "../shared/samples")).resolve("akn");

  /** Where the reader says that it put an order or a number right, it differs from the file. */
  private static final String MENDED = "order and numbers";

  @Test
  void everySampleSaysWhatItsXmlSays() throws Exception {
    List<String> differing = new ArrayList<>();
    List<String> mended = new ArrayList<>();
    int texts = 0;
    int paragraphs = 0;
    int notes = 0;
    for (Path file : samples()) {
      List<AknWalk> walks = AknWalk.of(Files.readAllBytes(file));
      List<Reported<Resolution>> read = read(file);
      assertEquals(walks.size(), read.size(), file + ": texts in the file");
      for (int i = 0; i < walks.size(); i++) {
        AknWalk walk = walks.get(i);
        Printed printed = new Printed(read.get(i).value().orElseThrow());
        texts++;
        paragraphs += walk.paragraphs.size();
        notes += walk.notes.size();
        boolean same =
            walk.words.toString().equals(printed.words.toString())
                && walk.marks.equals(printed.marks)
                && walk.notes.equals(printed.notes)
                && walk.paragraphs.equals(printed.paragraphs);
        if (!same) {
          differing.add(file.getFileName().toString());
        }
        if (read.get(i).findings().stream().anyMatch(found -> found.rule().equals(MENDED))) {
          mended.add(file.getFileName().toString());
          assertEquals(walk.paragraphs.size(), printed.paragraphs.size(), file + ": paragraphs");
          assertEquals(walk.notes.size(), printed.notes.size(), file + ": notes");
          assertEquals(walk.words.length(), printed.words.length(), file + ": words");
        }
      }
    }
    System.out.printf(
        "%d texts, %d paragraphs and %d notes as in the XML; mended: %s%n",
        texts, paragraphs, notes, mended);
    assertEquals(mended, differing, "files that differ, beside those that were put right");
  }

  @Test
  void nearlyAllSamplesAreReadWithoutAnyFinding() throws Exception {
    Map<String, Integer> kinds = new TreeMap<>();
    List<Path> files = samples();
    int clean = 0;
    int sic = 0;
    for (Path file : files) {
      List<Reported<Resolution>> read = read(file);
      List<Finding> findings = read.stream().flatMap(one -> one.findings().stream()).toList();
      clean += findings.isEmpty() ? 1 : 0;
      findings.forEach(
          found -> kinds.merge(found.severity().word() + ", " + found.rule(), 1, Integer::sum));
      sic +=
          (int)
              read.stream()
                  .flatMap(one -> one.value().orElseThrow().notes().stream())
                  .filter(note -> note.wording() == Note.Wording.SIC)
                  .count();
    }
    System.out.printf(
        "%d of %d files without any finding (%.1f %%); findings: %s; notes as printed: %d%n",
        clean, files.size(), 100.0 * clean / files.size(), kinds, sic);
    assertTrue(clean >= 0.95 * files.size(), clean + " of " + files.size());
  }

  private static List<Reported<Resolution>> read(Path file) throws IOException {
    return AknReader.read(Files.readAllBytes(file), file.getFileName().toString());
  }

  private static List<Path> samples() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no samples: " + SAMPLES + " is not here");
    try (Stream<Path> tree = Files.walk(SAMPLES)) {
      return tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
