package penholder.write.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import penholder.model.Resolution;
import penholder.read.akn.AknReader;
import penholder.report.Reported;

/** The United Nations' own files are read, written, and read again. */
class AknSamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("penholder.samples", "../shared/samples")).resolve("akn");

  /**
   * What only Penholder's own marks can tell: headings below the third rank, for which the United
   * Nations has no style (three texts), and sponsors with "and" between two in a bracketed name.
   */
  private static final List<String> UNTOLD =
      List.of("A_RES_76_258-", "A_RES_76_3_", "A_RES_78_128-", "A_RES_78_14-");

  @Test
  void everyTwentiethSampleIsValidAndComesBack(TestReporter reporter) {
    List<Path> samples = samples();
    List<Path> some =
        IntStream.range(0, samples.size()).filter(i -> i % 20 == 0).mapToObj(samples::get).toList();
    assertEquals(List.of(), wrong(some, reporter));
  }

  @Test
  @Tag("long")
  void everySampleIsValidAndComesBack(TestReporter reporter) {
    assertEquals(List.of(), wrong(samples(), reporter));
  }

  private static List<String> wrong(List<Path> samples, TestReporter reporter) {
    AtomicInteger texts = new AtomicInteger();
    List<String> wrong =
        samples.parallelStream().flatMap(sample -> wrong(sample, texts).stream()).toList();
    reporter.publishEntry(
        "out and in again",
        samples.size() + " files, " + texts + " texts, " + wrong.size() + " wrong");
    return wrong;
  }

  private static List<String> wrong(Path sample, AtomicInteger texts) {
    List<String> wrong = new ArrayList<>();
    String name = sample.getFileName().toString();
    for (Reported<Resolution> read : AknReader.read(bytes(sample), name)) {
      texts.incrementAndGet();
      Optional<Resolution> resolution = read.value();
      if (resolution.isEmpty()) {
        wrong.add(name + " is not read: " + read.findings());
        continue;
      }
      byte[] file = AknXml.write(resolution.get());
      AknSchema.errors(file).forEach(error -> wrong.add(name + " is not valid: " + error));
      if (!again(file, name).equals(resolution)) {
        wrong.add(name + " comes back as another text");
      }
      if (UNTOLD.stream().noneMatch(name::startsWith)
          && !again(withoutOurOwn(file), name).equals(resolution)) {
        wrong.add(name + " is another text to who does not know Penholder's own marks");
      }
    }
    return wrong;
  }

  private static Optional<Resolution> again(byte[] file, String name) {
    return AknReader.read(file, name).get(0).value();
  }

  /** The file with nothing in it but what the United Nations uses. */
  private static byte[] withoutOurOwn(byte[] file) {
    return new String(file, StandardCharsets.UTF_8)
        .replaceAll(" (xmlns:)?penholder(:[a-z]+)?=\"[^\"]*\"", "")
        .replaceAll("(?s)<proprietary.*?</proprietary>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> samples() {
    assumeTrue(Files.isDirectory(SAMPLES), "no samples in " + SAMPLES);
    try (Stream<Path> tree = Files.walk(SAMPLES)) {
      return tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
