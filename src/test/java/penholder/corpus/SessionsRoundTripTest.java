package penholder.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.model.Resolution;
import penholder.read.akn.AknReader;
import penholder.report.Reported;
import penholder.report.Source;

/** Everything that the General Assembly adopted at two sessions, to Markdown and back. */
class SessionsRoundTripTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("penholder.samples", "../shared/samples"), "akn");

  @Test
  void everyTextOfTwoSessionsComesBackFromMarkdownAsItWas() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no sample resolutions beside the checkout");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(SAMPLES)) {
      files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    int same = 0;
    List<String> others = new ArrayList<>();
    for (Path file : files) {
      for (Reported<Resolution> read :
          AknReader.read(Files.readAllBytes(file), file.getFileName().toString())) {
        if (read.value().isEmpty()) {
          continue;
        }
        String written = MarkdownWriter.write(read.value().get());
        Reported<Resolution> again = MarkdownReader.read(new Source("again.md", written));
        if (again.value().equals(read.value()) && again.findings().isEmpty()) {
          same++;
        } else {
          others.add(file.getFileName() + again.findings().toString());
        }
      }
    }
    System.out.printf(
        "%d texts from %d files come back from Markdown as they were, %d do not%n",
        same, files.size(), others.size());
    assertEquals(List.of(), others);
  }
}
