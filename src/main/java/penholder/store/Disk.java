package penholder.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import penholder.report.Refusal;

/** Reads and writes whole files, and says in a sentence why it cannot. */
public final class Disk {
  private static final int MOST_AT_ONCE = 1000;
  private static final int LONGEST_NAME = 200;
  private static final int MEGABYTE = 1_000_000;

  private Disk() {}

  /**
   * The bytes of a file.
   *
   * @throws Refusal (file) if it does not exist, is no file, or cannot be read
   */
  public static byte[] read(Path file) {
    return read(file, Integer.MAX_VALUE - 1);
  }

  /**
   * The bytes of a file of a bounded size; of a larger one no more than that is ever in memory.
   *
   * @param most how many bytes it may have
   * @throws Refusal (file) if it does not exist, is no file, is larger, or cannot be read
   */
  public static byte[] read(Path file, int most) {
    if (Files.isDirectory(file)) {
      throw refusal("%s is a folder, not a file.".formatted(file));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // To open a pipe would wait for somebody to write into it.
      throw refusal(
          "%s is a pipe or a device, not a file. Save what comes from it into a file first."
              .formatted(file));
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      // What a file says of its size need not be so: it may be growing.
      byte[] read = Files.size(file) > most ? new byte[0] : bytes.readNBytes(most + 1);
      if (read.length > most || Files.size(file) > most) {
        throw tooLarge(file, most);
      }
      return read;
    } catch (NoSuchFileException e) {
      throw refusal("There is no file %s.".formatted(file));
    } catch (IOException e) {
      throw refusal("%s cannot be read: %s.".formatted(file, reason(e)));
    }
  }

  private static Refusal tooLarge(Path file, int most) {
    return refusal(
        "%s has more than %d MB, and is not read: the text of a resolution is far smaller. Save the resolution alone, without pictures, in a file of its own."
            .formatted(file, most / MEGABYTE));
  }

  /**
   * Writes a file whole: a reader sees the old bytes or the new ones, never a part. Folders that
   * are missing are made.
   *
   * @throws Refusal (file) if it cannot be written; the file that was there is untouched then
   */
  public static void write(Path named, byte[] bytes) {
    Path file = behindLinks(named);
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = null;
    try {
      Files.createDirectories(folder);
      temporary = unused(folder, file.getFileName().toString());
      Files.write(temporary, bytes, StandardOpenOption.WRITE);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | ReadOnlyFileSystemException e) {
      discard(temporary);
      throw refusal("%s cannot be written: %s. It was not changed.".formatted(named, reason(e)));
    }
  }

  /** The file itself, where its name is a symbolic link: the link stays one. */
  private static Path behindLinks(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      // A link into the void is written like any other name.
      return file;
    }
  }

  /**
   * A new hidden file. The JDK's own temporary files are readable to nobody else, and draw on its
   * source of randomness, which takes longer than the writing. A file system allows 255 bytes for a
   * name, and the name itself may have used them up.
   */
  private static Path unused(Path folder, String whole) throws IOException {
    String name = whole.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME ? "long" : whole;
    for (int n = 1; ; n++) {
      try {
        return Files.createFile(folder.resolve("." + name + "." + n + ".part"));
      } catch (FileAlreadyExistsException e) {
        if (n == MOST_AT_ONCE) {
          throw e;
        }
      }
    }
  }

  /**
   * The size of a file and the time of its last change, which tell whether it need be read again.
   *
   * @throws Refusal (file) if it cannot be looked at
   */
  public static String state(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() + " " + now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    } catch (IOException e) {
      throw refusal("%s cannot be read: %s.".formatted(file, reason(e)));
    }
  }

  /**
   * The files directly in a folder whose names end in some way, sorted by name; none if there is no
   * such folder.
   *
   * @throws Refusal (file) if the folder cannot be read
   */
  public static List<Path> list(Path folder, String ending) {
    return within(
        folder,
        file -> Files.isRegularFile(file) && file.getFileName().toString().endsWith(ending));
  }

  /**
   * The folders directly in a folder, sorted by name; none if there is no such folder.
   *
   * @throws Refusal (file) if the folder cannot be read
   */
  public static List<Path> folders(Path folder) {
    return within(folder, Files::isDirectory);
  }

  private static List<Path> within(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw refusal("The folder %s cannot be read: %s.".formatted(folder, reason(e)));
    }
  }

  /** Why a file or folder cannot be used, in words that end a sentence. */
  static String reason(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "you have no permission to";
    }
    if (e instanceof ReadOnlyFileSystemException) {
      return "it can only be read here";
    }
    if (e instanceof FileSystemException failed) {
      String reason = String.valueOf(failed.getReason()).toLowerCase(Locale.ROOT);
      boolean blocked = e instanceof FileAlreadyExistsException || reason.equals("not a directory");
      return blocked ? "there is a file where a folder should be" : reason;
    }
    return e.getClass().getSimpleName();
  }

  private static void discard(Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The folder has just refused us; the first refusal is what the user needs to hear.
      return;
    }
  }

  private static Refusal refusal(String message) {
    return new Refusal(Refusal.Kind.FILE, message);
  }
}
