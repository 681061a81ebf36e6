package penholder.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the Word template from its readable parts in src/un-style. */
public final class UnStyleTemplate {
  /** The template that comes with the program. */
  public static final Path FILE = Path.of("templates", "un-style.docx");

  private static final Path SOURCE = Path.of("src", "un-style");
  private static final LocalDateTime FIRST_TIME_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private UnStyleTemplate() {}

  /** The template as its source says, the list of content types first as packages have it. */
  public static byte[] fromSource() throws IOException {
    List<Path> parts;
    try (Stream<Path> tree = Files.walk(SOURCE)) {
      parts =
          tree.filter(Files::isRegularFile)
              .sorted(
                  Comparator.comparing((Path part) -> !name(part).startsWith("["))
                      .thenComparing(UnStyleTemplate::name))
              .toList();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path part : parts) {
        ZipEntry entry = new ZipEntry(name(part));
        entry.setTimeLocal(FIRST_TIME_OF_ZIP);
        zip.putNextEntry(entry);
        zip.write(Files.readAllBytes(part));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String name(Path part) {
    return SOURCE.relativize(part).toString().replace('\\', '/');
  }
}
