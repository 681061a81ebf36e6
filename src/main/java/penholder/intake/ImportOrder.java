package penholder.intake;

import java.nio.file.Path;
import java.util.List;
import penholder.read.docx.Side;
import penholder.store.Existing;

/**
 * What is to be read into the corpus.
 *
 * @param paths files, and folders that stand for all files in them to any depth
 * @param existing what becomes of another text of the same symbol that is here
 * @param side how tracked changes of Word files are decided
 * @param details whether all is to be known of files that were taken in before: then they are read
 *     again
 */
public record ImportOrder(List<Path> paths, Existing existing, Side side, boolean details) {
  public ImportOrder {
    paths = List.copyOf(paths);
  }

  /** Who replaces a text wants it as it is read today. */
  boolean readsAgain() {
    return details || existing == Existing.KEEP_BESIDE;
  }
}
