package penholder.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in a folder and, to any depth, in the folders in it: sorted by name, files and
 * folders mixed. Hidden ones, those whose names begin with a point or as Word's own notes do
 * ({@code ~$}), are passed over.
 */
public final class Walk {
  /** What a name in a folder stands for. */
  public enum Kind {
    /** A file. */
    FILE,
    /** A symbolic link. None is followed: it leads out, in a circle, or to what is met anyway. */
    LINK,
    /** A pipe, a socket or a device. */
    NO_FILE,
    /** A folder whose files cannot be listed. */
    CLOSED_FOLDER
  }

  /**
   * One thing that was met.
   *
   * @param path where it is: the folder as it was named, and the way down from it
   * @param kind what it is
   * @param reason why a folder is closed; else empty
   */
  public record Met(Path path, Kind kind, String reason) {}

  private final List<Met> met = new ArrayList<>();

  private Walk() {}

  /**
   * Everything in a folder but the folders in it, the same on every run.
   *
   * @param folder itself may be a symbolic link or hidden
   */
  public static List<Met> through(Path folder) {
    Walk walk = new Walk();
    // Folders within folders without end would end the stack: so the way down is a list.
    List<Path> ahead = new ArrayList<>(List.of(folder));
    while (!ahead.isEmpty()) {
      Path next = ahead.remove(ahead.size() - 1);
      boolean start = next.equals(folder);
      if (start || Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
        ahead.addAll(walk.inside(next));
      } else {
        walk.meet(next);
      }
    }
    return List.copyOf(walk.met);
  }

  /** What is directly in a folder, the last name first. */
  private List<Path> inside(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder, Walk::isShown)) {
      names.forEach(entries::add);
    } catch (IOException e) {
      return closed(folder, e);
    } catch (DirectoryIteratorException e) {
      return closed(folder, e.getCause());
    }
    entries.sort(Comparator.comparing((Path path) -> path.getFileName().toString()).reversed());
    return entries;
  }

  private List<Path> closed(Path folder, IOException e) {
    met.add(new Met(folder, Kind.CLOSED_FOLDER, Disk.reason(e)));
    return List.of();
  }

  private void meet(Path path) {
    met.add(new Met(path, kind(path), ""));
  }

  private static Kind kind(Path path) {
    try {
      BasicFileAttributes is =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (is.isSymbolicLink()) {
        return Kind.LINK;
      }
      return is.isRegularFile() ? Kind.FILE : Kind.NO_FILE;
    } catch (IOException e) {
      // It was there a moment ago; who reads it will find the words for what became of it.
      return Kind.FILE;
    }
  }

  private static boolean isShown(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && !name.startsWith("~$");
  }
}
