package penholder.making;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.read.docx.Side;
import penholder.store.Existing;

/**
 * Two texts that the user wants to see compared.
 *
 * @param old the text that the other is seen against: a symbol ("75/15"), the session of a draft
 *     ("81"), a folder with a draft, a file, or "-" for standard input
 * @param fresh the other, named likewise; only one of the two can be "-"
 * @param outputs what to write; nothing is written if it is empty
 * @param to the file or folder to write to; empty for a folder in {@code out} named after both
 * @param author who is said to have made the tracked changes
 * @param side how tracked changes of Word files are decided
 * @param existing what to do about files that a person has edited
 */
public record CompareOrder(
    String old,
    String fresh,
    List<Output> outputs,
    Optional<Path> to,
    String author,
    Side side,
    Existing existing) {
  public CompareOrder {
    outputs = List.copyOf(outputs);
  }
}
