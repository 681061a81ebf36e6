package penholder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A draft whose certain repairs were made.
 *
 * @param file the file of the draft
 * @param repaired what changed, in printing order; empty if there was nothing to repair, and the
 *     file is as it was
 * @param kept where edits made by hand are that were undone before, since no step leads to them now
 */
public record Fixed(Path file, List<Repaired> repaired, Optional<Path> kept) {
  public Fixed {
    repaired = List.copyOf(repaired);
  }

  /**
   * Words that were repaired: those of a paragraph, or of one of its notes.
   *
   * @param label the paragraph, "OP17"; "OP17, its note 1"
   * @param before the words before, with [^] for the mark of a note
   * @param after the words now
   * @param rules the rules that asked for it: "R-NUM-2"
   */
  public record Repaired(String label, String before, String after, List<String> rules) {
    public Repaired {
      rules = List.copyOf(rules);
    }
  }
}
