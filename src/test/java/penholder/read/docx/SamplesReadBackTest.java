package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import penholder.docx.UnStyleTemplate;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.read.akn.AknReader;
import penholder.report.Reported;
import penholder.write.docx.CleanDocx;

/**
 * The United Nations' own resolutions are written to Word and read back. How they came about
 * (sponsors, votes, subjects) is not in the Word file of a resolution, and set aside here; so are
 * the drafts of a text from a committee, whose report is printed in their place.
 */
class SamplesReadBackTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("penholder.samples", "../shared/samples")).resolve("akn");

  @Test
  void everyFourthFileComesBackAsItWas() throws IOException {
    check(4);
  }

  @Test
  @Tag("long")
  void everyFileComesBackAsItWas() throws IOException {
    check(1);
  }

  private static void check(int step) throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no samples in " + SAMPLES);
    List<Path> files;
    try (Stream<Path> tree = Files.walk(SAMPLES)) {
      files = tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (int n = 0; n < files.size(); n += step) {
      String name = files.get(n).getFileName().toString();
      for (Reported<Resolution> one : AknReader.read(Files.readAllBytes(files.get(n)), name)) {
        read++;
        Resolution text = asPrinted(one.value().orElseThrow());
        byte[] word = CleanDocx.write(text, UnStyleTemplate.FILE, Instant.EPOCH);
        Optional<Resolution> back = WordReader.read(word, name, Side.ACCEPTED).value();
        if (!back.equals(Optional.of(text))) {
          wrong.add(name);
        }
      }
    }
    System.out.printf(
        "Word: %d of %d resolutions in every %d. file of %d came back as they were%n",
        read - wrong.size(), read, step, files.size());
    assertEquals(List.of(), wrong);
  }

  private static Resolution asPrinted(Resolution resolution) {
    Header header = resolution.header();
    Adopted adopted = (Adopted) header.stage();
    return resolution.with(
        new Header(
            header.title(),
            header.session(),
            header.agendaTitle(),
            new Adopted(
                adopted.symbol(),
                adopted.date(),
                adopted.meeting(),
                adopted.agendaItem(),
                adopted.committee().isPresent() ? List.of() : adopted.drafts(),
                adopted.committee(),
                adopted.distribution(),
                adopted.issued())));
  }
}
