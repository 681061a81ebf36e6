package penholder.checking;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.store.Existing;

/**
 * What is to be checked.
 *
 * @param texts symbols of adopted texts, sessions with a draft, or files; the current draft if none
 *     is named
 * @param fix whether to make the repairs that are certain
 * @param dryRun whether only to show those repairs, and to write nothing
 * @param to the file or folder for the findings in SARIF; empty if no file is wanted
 * @param existing what to do where a person has edited that file
 */
public record CheckOrder(
    List<String> texts, boolean fix, boolean dryRun, Optional<Path> to, Existing existing) {
  public CheckOrder {
    texts = List.copyOf(texts);
  }
}
