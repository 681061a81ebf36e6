package penholder.checking;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A draft whose certain repairs were made, or would be.
 *
 * @param file the file of the draft
 * @param repaired what changed, in printing order; empty if there was nothing to repair, and the
 *     file is as it was
 * @param left what was left, as a repair goes through the whole text
 * @param written whether the file has them now; it has not if they were only to be shown
 * @param kept where edits made by hand are that were undone before, since no step leads to them now
 */
public record Fixed(
    Path file, List<Repaired> repaired, List<Left> left, boolean written, Optional<Path> kept) {
  public Fixed {
    repaired = List.copyOf(repaired);
    left = List.copyOf(left);
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

  /**
   * A step of the fair copy that was not taken, since it would also change what {@code check.yaml}
   * wants to stay.
   *
   * @param subject what it is about: "also and further"
   * @param rules the rules that asked for it: "R-CH-1"
   * @param because the rules that stand against it: "R-CH-2 is off"
   */
  public record Left(String subject, List<String> rules, List<String> because) {
    public Left {
      rules = List.copyOf(rules);
      because = List.copyOf(because);
    }
  }
}
