package penholder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.model.Adopted;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.read.akn.AknReader;

/** The resolutions of two sessions, where the samples folder stands beside the checkout. */
public final class SampleTexts {
  private SampleTexts() {}

  /** Where the samples are; empty on a machine without them. */
  public static Optional<Path> folder() {
    Path samples = Path.of(System.getProperty("penholder.samples", "../shared/samples"));
    return Optional.of(samples.resolve("akn")).filter(Files::isDirectory);
  }

  /** Every text that can be read. */
  public static List<Resolution> all(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .flatMap(SampleTexts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The symbol of an adopted text. */
  public static ResolutionSymbol symbol(Resolution text) {
    return ((Adopted) text.header().stage()).symbol();
  }

  private static Stream<Resolution> read(Path file) {
    try {
      return AknReader.read(Files.readAllBytes(file), file.getFileName().toString()).stream()
          .flatMap(read -> read.value().stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
