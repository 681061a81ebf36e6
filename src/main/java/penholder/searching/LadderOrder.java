package penholder.searching;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.store.Existing;

/**
 * A clause that the user wants to see through all resolutions of its series.
 *
 * @param text the text that it stands in: a symbol ("75/15"), the session of a draft, or a file;
 *     empty for the current draft
 * @param label what the paragraph is called: "OP12", "op 12 (a)"; or both in one, "75/15:OP12"
 * @param draft the draft that is meant where no text is named; empty for the newest
 * @param outputs the files to write; none to have the ladder only
 * @param to the file or folder to write to; empty for {@code out}, or the folder of the draft
 * @param existing what to do about files that a person has edited
 */
public record LadderOrder(
    Optional<String> text,
    String label,
    Optional<String> draft,
    List<LadderOutput> outputs,
    Optional<Path> to,
    Existing existing) {
  public LadderOrder {
    outputs = List.copyOf(outputs);
  }
}
