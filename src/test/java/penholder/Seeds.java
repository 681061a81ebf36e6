package penholder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import penholder.corpus.MarkdownReader;
import penholder.corpus.RegisterReader;
import penholder.corpus.Series;
import penholder.model.Resolution;
import penholder.report.Source;

/**
 * The texts that every checkout has: three resolutions of the series as received, and as imported.
 */
public final class Seeds {
  /** The folder of the series. */
  public static final Path FOLDER = Path.of("corpus", "un-asean");

  /** 67/110 as received. */
  public static final String RECEIVED_67_110 = "000_0f728f0af177e2f4.txt";

  /** 71/255 as received. */
  public static final String RECEIVED_71_255 = "001_1458236bae78ce7e.txt";

  /** 75/15 as received. */
  public static final String RECEIVED_75_15 = "002_144c949c1c3c26c1.txt";

  private Seeds() {}

  /** A source as received. */
  public static Source received(String name) {
    return new Source(name, text(FOLDER.resolve("sources").resolve(name)));
  }

  /** An imported text: "75-15". */
  public static Resolution resolution(String name) {
    Path file = FOLDER.resolve(name + ".md");
    return MarkdownReader.read(new Source(file.toString(), text(file))).value().orElseThrow();
  }

  /** The register. */
  public static Series register() {
    Path file = FOLDER.resolve("series.yaml");
    return RegisterReader.read(new Source(file.toString(), text(file))).value().orElseThrow();
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
