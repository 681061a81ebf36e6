package penholder.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was taken into a folder before, so that it need not be taken in twice: a hidden file,
 * {@value #NAME}, with a line for each source. It may be deleted at any time: then everything is
 * looked at again. Lines are only ever added, each at once, so that neither a stop in the middle
 * nor a second process harms more than the line itself.
 */
public final class Ledger implements AutoCloseable {
  static final String NAME = ".imported";
  private static final String BETWEEN = "\t";
  private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

  private final Path folder;
  private final Map<String, String> lines = new ConcurrentHashMap<>();
  private FileChannel file;

  /**
   * @param folder need not exist yet
   */
  public Ledger(Path folder) {
    this.folder = folder;
    try {
      String text = Files.readString(folder.resolve(NAME));
      text.lines().forEach(this::remember);
    } catch (IOException e) {
      // Without it everything is looked at again, which loses nothing but time.
      lines.clear();
    }
  }

  /** A line is the key, then a fingerprint and a path for each file that was made. */
  private void remember(String line) {
    int end = line.indexOf(BETWEEN);
    if (end > 0) {
      lines.put(line.substring(0, end), line.substring(end + 1));
    }
  }

  /**
   * The files that were made from a source, if each still is as it was written.
   *
   * @param key what the source is known by, and how it was read; without tabs
   */
  public Optional<List<Path>> made(String key) {
    String line = lines.get(key);
    if (line == null) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    String[] parts = line.split(BETWEEN);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      Optional<Path> file = within(parts[i + 1]);
      if (file.isEmpty() || !has(file.get(), parts[i])) {
        return Optional.empty();
      }
      files.add(file.get());
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(files);
  }

  /** Somebody may have written into the ledger what leads out of the folder. */
  private Optional<Path> within(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder.normalize()) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean has(Path file, String fingerprint) {
    try {
      return Files.isRegularFile(file)
          && Fingerprint.of(Files.readAllBytes(file)).equals(fingerprint);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Adds a line.
   *
   * @param files what was made from the source, each in the folder
   */
  public void add(String key, List<Path> files) {
    StringBuilder line = new StringBuilder();
    for (Path made : files) {
      // One of them may be as a person typed it, the other as the program found it.
      String name = absolute(folder).relativize(absolute(made)).toString();
      line.append(BETWEEN).append(Fingerprint.of(Disk.read(made))).append(BETWEEN).append(name);
    }
    // A line that says the same is there already.
    if (!line.substring(1).equals(lines.put(key, line.substring(1))) && file != null) {
      try {
        file.write(ByteBuffer.wrap((key + line + "\n").getBytes(StandardCharsets.UTF_8)));
      } catch (IOException e) {
        // The source is looked at again next time.
        lines.remove(key);
      }
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Does something while no other process, nor another ledger of this one, does so in this folder.
   */
  public void alone(Runnable work) {
    THIS_PROCESS.lock();
    FileLock lock = locked();
    try {
      work.run();
    } finally {
      release(lock);
      THIS_PROCESS.unlock();
    }
  }

  /** Null where the file system has no locks, or the folder cannot be written anyway. */
  private FileLock locked() {
    try {
      if (file == null) {
        Files.createDirectories(folder);
        file =
            FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
      return file.lock();
    } catch (IOException e) {
      return null;
    }
  }

  private static void release(FileLock lock) {
    try {
      if (lock != null) {
        lock.release();
      }
    } catch (IOException e) {
      // It ends with this process at the latest.
      return;
    }
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // Every line went to the disk when it was added.
      file = null;
    }
  }
}
