package penholder.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that resolutions come in, by the end of their names. */
enum SourceKind {
  MARKDOWN(2, ".md"),
  TEXT(2, ".txt"),
  XML(2, ".xml"),
  WORD(50, ".docx", ".docm");

  private static final int MEGABYTE = 1_000_000;

  /** The most bytes of a file whose kind its name does not tell. */
  static final int MOST_BYTES = WORD.mostBytes();

  private final int megabytes;
  private final List<String> endings;

  SourceKind(int megabytes, String... endings) {
    this.megabytes = megabytes;
    this.endings = List.of(endings);
  }

  /** The kind of a file; empty for one that a folder of resolutions may hold, but that is none. */
  static Optional<SourceKind> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** The largest resolutions have a fifth of this, so that no file fills the memory. */
  int mostBytes() {
    return megabytes * MEGABYTE;
  }
}
