package penholder.making;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import penholder.report.Refusal;
import penholder.store.Existing;
import penholder.store.OutputFolder;

/**
 * Where files are to be written.
 *
 * @param folder the folder
 * @param names the name of each file in it, in the order in which they are written
 * @param <T> what a file is asked for by: {@link Output}
 */
public record Destination<T>(Path folder, Map<T, String> names) {
  private static final String HINT =
      "To write a new one and keep it under another name: add --force.";

  /**
   * Where the user wants the files.
   *
   * @param to the file or folder that the user named; empty for the usual one
   * @param usual the usual folder, which need not exist yet
   * @param outputs what is to be written
   * @param name the usual name of each file
   * @throws Refusal (wrong use) for a folder that is not there, or for one file to hold several
   */
  public static <T> Destination<T> of(
      Optional<Path> to, Path usual, List<T> outputs, Function<T, String> name) {
    if (to.map(Files::isDirectory).orElse(true)) {
      Map<T, String> names = new LinkedHashMap<>();
      outputs.forEach(output -> names.put(output, name.apply(output)));
      return new Destination<>(to.orElse(usual), names);
    }
    Path file = to.get();
    if (outputs.size() > 1) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "There is no folder %s. Name a folder that exists: there are %d files to write."
              .formatted(file, outputs.size()));
    }
    T output = outputs.get(0);
    String usualName = name.apply(output);
    String ending = usualName.substring(usualName.lastIndexOf('.'));
    if (!file.toString().endsWith(ending)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "There is no folder %s. Name a folder that exists, or a file that ends in %s."
              .formatted(file, ending));
    }
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    return new Destination<>(folder, Map.of(output, file.getFileName().toString()));
  }

  /** The files, with their folder. */
  public List<Path> files() {
    return names.values().stream().map(folder::resolve).toList();
  }

  /**
   * Writes the files.
   *
   * @param renditions gives the bytes of each
   * @param out the folder of the workspace in which Penholder knows its own files again
   * @return files of a person that were kept, by the name they now have
   * @throws Refusal (file) if an edited file is in the way, or if the folder cannot be written
   */
  public List<Path> write(Function<T, byte[]> renditions, Path out, Existing existing) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    names.forEach((output, name) -> bytes.put(name, renditions.apply(output)));
    boolean ours = absolute(folder).startsWith(absolute(out));
    OutputFolder target = ours ? OutputFolder.ofWorkspace(folder) : OutputFolder.ofUser(folder);
    return target.write(bytes, existing, HINT).values().stream().map(folder::resolve).toList();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
