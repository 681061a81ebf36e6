package penholder.making;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.store.Existing;

/**
 * The files of a text that the user wants.
 *
 * @param text the text: a symbol ("75/15"), the session of a draft ("81"), a folder with a draft,
 *     or a file
 * @param outputs what to write, at least one
 * @param withFindings whether the clean Word file has what a check finds as comments
 * @param facts facts to fill in, as "name=value"
 * @param to the file or folder to write to; empty for the folder of the draft, or {@code out}
 * @param author who is said to have made the tracked changes
 * @param existing what to do about files that a person has edited
 */
public record ExportOrder(
    String text,
    List<Output> outputs,
    boolean withFindings,
    List<String> facts,
    Optional<Path> to,
    String author,
    Existing existing) {
  public ExportOrder {
    outputs = List.copyOf(outputs);
    facts = List.copyOf(facts);
  }
}
