package penholder.draft.edit;

import java.util.List;
import java.util.Optional;
import penholder.draft.PutRight;
import penholder.draft.Summary;
import penholder.model.Places;
import penholder.model.Resolution;

/**
 * A draft after one edit, and everything that followed from it.
 *
 * @param before the draft before, as it was written
 * @param after the draft after: its own fair copy
 * @param touched the paragraphs that the edit was about
 * @param updates what was brought to the session of the draft
 * @param left what depends on the session and stays, to be looked at
 * @param repairs what is written today otherwise than in an old clause
 * @param references the references that changed, in the order of the text
 * @param putRight what the fair copy put right
 */
public record Edited(
    Resolution before,
    Resolution after,
    List<Touched> touched,
    List<Update> updates,
    List<Left> left,
    List<Repair> repairs,
    List<Moved> references,
    List<PutRight> putRight) {

  public Edited {
    touched = List.copyOf(touched);
    updates = List.copyOf(updates);
    left = List.copyOf(left);
    repairs = List.copyOf(repairs);
    references = List.copyOf(references);
    putRight = List.copyOf(putRight);
  }

  /**
   * A paragraph that the edit was about.
   *
   * @param before where it stood; empty for a new one
   * @param after where it stands; empty for one that is gone
   */
  public record Touched(Optional<Places.Placed> before, Optional<Places.Placed> after) {}

  /**
   * Words of an incoming clause that depend on the session.
   *
   * @param label the paragraph, as it is called after the edit
   * @param change the words as they came, and as they stand now
   */
  public record Update(String label, Summary.Change change) {}

  /**
   * Words that depend on the session and were left.
   *
   * @param label the paragraph, as it is called after the edit
   * @param words what was left
   */
  public record Left(String label, String words) {}

  /**
   * Makes one edit in a draft.
   *
   * @param draft the draft, its slots open; it need not be a fair copy
   * @param edit the edit, with places of this draft
   * @param sources the texts that its clauses come from
   */
  public static Edited of(Resolution draft, Edit edit, Sources sources) {
    return new Making(draft, sources).edited(edit);
  }
}
