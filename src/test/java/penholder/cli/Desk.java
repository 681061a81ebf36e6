package penholder.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workspace of its own with the corpus and templates of the checkout, and the program run in it.
 */
final class Desk {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private final Path home;

  /** What a run of the program said. */
  record Said(int exitCode, String out, String err) {}

  Desk(Path home) {
    this.home = home;
    copy(Path.of("corpus"));
    copy(Path.of("templates"));
  }

  Path home() {
    return home;
  }

  /** Runs the program; the folder of the workspace reads as "~" in what it says. */
  Said run(String... arguments) {
    return runOn("", arguments);
  }

  /** The same with a text on standard input. */
  Said runOn(String input, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Penholder.run(
            home,
            Optional.of(home.resolve("cache")),
            CLOCK,
            in,
            new PrintWriter(out),
            new PrintWriter(err),
            arguments);
    return new Said(exitCode, shortened(out), shortened(err));
  }

  private String shortened(StringWriter said) {
    return said.toString().replace(home.toString(), "~").stripTrailing();
  }

  Path write(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(home.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files in a folder of the workspace, by name. */
  List<String> files(String folder) {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String name) {
    try {
      Files.delete(home.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = home.resolve(file.toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
