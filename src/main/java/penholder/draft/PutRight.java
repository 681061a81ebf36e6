package penholder.draft;

import java.util.List;
import penholder.model.Inline;
import penholder.style.FairCopy;

/**
 * One thing that the fair copy put right in a draft.
 *
 * @param label the paragraph, "OP17"
 * @param subject what it is about: "also and further"
 * @param before the words of the paragraph before, without notes
 * @param after its words after; the same where only a note was concerned
 */
public record PutRight(String label, String subject, String before, String after) {
  /** What was put right in a fair copy. */
  public static List<PutRight> in(FairCopy.Made fairCopy) {
    return fairCopy.changes().stream()
        .map(
            change ->
                new PutRight(
                    change.label(),
                    change.step().subject(),
                    Inline.words(change.before()),
                    Inline.words(change.after())))
        .toList();
  }
}
