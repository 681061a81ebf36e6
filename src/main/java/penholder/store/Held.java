package penholder.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import penholder.report.Refusal;

/**
 * A file that one process works on at a time. The operating system holds the lock: it ends with the
 * process, however that ends, so no stale lock is in anybody's way.
 */
public final class Held {
  private static final String LOCK = "lock";

  private Held() {}

  /**
   * Does something with a file while no other process does so through here.
   *
   * @param file the file; the lock is on a hidden one beside it
   * @return what the work gives
   * @throws Refusal (file) if another process is at work on it
   */
  public static <T> T alone(Path file, Supplier<T> work) {
    Path lock = file.resolveSibling(".history").resolve(file.getFileName()).resolve(LOCK);
    try {
      Files.createDirectories(lock.getParent());
    } catch (IOException e) {
      throw refusal("%s cannot be worked on: %s.".formatted(file, Disk.reason(e)));
    }
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      if (held == null) {
        throw inUse(file);
      }
      return work.get();
    } catch (OverlappingFileLockException e) {
      throw inUse(file);
    } catch (IOException e) {
      throw refusal("%s cannot be worked on: %s.".formatted(file, Disk.reason(e)));
    }
  }

  private static Refusal inUse(Path file) {
    return refusal(
        "%s is being written by another process. It was not changed; try again when that is done."
            .formatted(file));
  }

  private static Refusal refusal(String message) {
    return new Refusal(Refusal.Kind.FILE, message);
  }
}
