package penholder.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is said of files that were written. */
final class WrittenText {
  private WrittenText() {}

  /** A line for each file, and for each that was kept. */
  static List<String> of(List<Path> files, List<Path> kept) {
    List<String> lines = new ArrayList<>();
    files.forEach(file -> lines.add("Written: " + file));
    kept.forEach(file -> lines.add("Your file is kept as: " + file));
    return lines;
  }
}
