package penholder.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import penholder.read.Decoding;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;
import penholder.store.Disk;

/** Files of the workspace that must be readable for the work to go on. */
public final class SourceFile {
  private SourceFile() {}

  /**
   * What a reader makes of a file.
   *
   * @throws Refusal with every error the reader found, or if the file cannot be read
   */
  public static <T> T read(Path file, Function<Source, Reported<T>> reader) {
    return value(reader.apply(text(file)), new ArrayList<>());
  }

  /**
   * What a reader made of a file; what it found besides errors is added to the findings.
   *
   * @throws Refusal with every error the reader found
   */
  public static <T> T value(Reported<T> read, List<Finding> findings) {
    findings.addAll(read.findings());
    List<String> errors =
        read.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::print)
            .toList();
    if (!errors.isEmpty()) {
      throw new Refusal(Refusal.Kind.FINDINGS, String.join("\n", errors));
    }
    return read.value().orElseThrow();
  }

  /** The text of a file, named as the user would write it. */
  public static Source text(Path file) {
    Path name = shown(file);
    return value(Decoding.text(name.toString(), Disk.read(name)), new ArrayList<>());
  }

  /** A path as the user would write it: short, if it is under the folder they are in. */
  public static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) && !absolute.equals(here)
        ? here.relativize(absolute)
        : absolute;
  }
}
