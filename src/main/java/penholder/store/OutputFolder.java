package penholder.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import penholder.report.Refusal;

/**
 * A folder that the program writes into and people edit in. A small file in it, {@value #RECORD},
 * keeps a fingerprint of what was written last: a file that no longer has it was edited.
 */
public final class OutputFolder {
  static final String RECORD = ".penholder";

  private final Path folder;
  private final boolean recorded;

  private OutputFolder(Path folder, boolean recorded) {
    this.folder = folder;
    this.recorded = recorded;
  }

  /**
   * A folder of the workspace.
   *
   * @param folder need not exist yet
   */
  public static OutputFolder ofWorkspace(Path folder) {
    return new OutputFolder(folder, true);
  }

  /**
   * A folder of the user's own, where no record is left: every file that is there counts as edited.
   *
   * @param folder need not exist yet
   */
  public static OutputFolder ofUser(Path folder) {
    return new OutputFolder(folder, false);
  }

  /**
   * Writes files; none of them if an edited one is in the way.
   *
   * @param files the new bytes by file name
   * @param existing what to do about files that a person has edited
   * @param hint what the user is told to do if they are to be left
   * @return the names of files that were kept, by the name they were kept from
   * @throws Refusal (file) if an edited file is in the way, or if the folder cannot be written
   */
  public Map<String, String> write(Map<String, byte[]> files, Existing existing, String hint) {
    Map<String, String> record = record();
    Map<String, String> kept = new TreeMap<>();
    for (var file : files.entrySet()) {
      if (isEdited(file.getKey(), file.getValue(), record)) {
        if (existing == Existing.LEAVE) {
          String why =
              record.containsKey(file.getKey())
                  ? "was edited after Penholder wrote it"
                  : "is there already and may hold work of yours";
          throw new Refusal(
              Refusal.Kind.FILE,
              "%s %s, so it is left as it is. %s"
                  .formatted(folder.resolve(file.getKey()), why, hint));
        }
        kept.put(file.getKey(), freeName(file.getKey()));
      }
    }
    for (var old : kept.entrySet()) {
      Disk.write(folder.resolve(old.getValue()), Disk.read(folder.resolve(old.getKey())));
    }
    for (var file : files.entrySet()) {
      Disk.write(folder.resolve(file.getKey()), file.getValue());
      record.put(file.getKey(), Fingerprint.of(file.getValue()));
      if (recorded) {
        writeRecord(record);
      }
    }
    return kept;
  }

  private boolean isEdited(String name, byte[] fresh, Map<String, String> record) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return false;
    }
    byte[] there = Disk.read(file);
    return !Arrays.equals(there, fresh)
        && !Optional.ofNullable(record.get(name)).equals(Optional.of(Fingerprint.of(there)));
  }

  /** "draft.kept-1.md" for "draft.md": the first such name that is free. */
  private String freeName(String name) {
    return freeName(folder.resolve(name));
  }

  /** The same for any file: the name that its bytes can be kept under beside it. */
  static String freeName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    for (int n = 1; ; n++) {
      String free = name.substring(0, dot) + ".kept-" + n + name.substring(dot);
      if (!Files.exists(file.resolveSibling(free))) {
        return free;
      }
    }
  }

  private Map<String, String> record() {
    Map<String, String> record = new TreeMap<>();
    if (!recorded) {
      return record;
    }
    try {
      for (String line : Files.readAllLines(folder.resolve(RECORD))) {
        String[] parts = line.split(" {2}", 2);
        if (parts.length == 2) {
          record.put(parts[1], parts[0]);
        }
      }
    } catch (IOException e) {
      // Without a record every file counts as edited, which loses nothing.
      return record;
    }
    return record;
  }

  private void writeRecord(Map<String, String> record) {
    StringBuilder lines = new StringBuilder();
    record.forEach((name, print) -> lines.append(print).append("  ").append(name).append('\n'));
    Disk.write(folder.resolve(RECORD), lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
