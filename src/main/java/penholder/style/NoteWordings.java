package penholder.style;

import java.util.List;
import java.util.Optional;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;

/**
 * Notes that were printed otherwise than the rule for <i>Ibid.</i> says are put in full, so that
 * the rule applies to them (R-FN-6: "only when the immediately preceding footnote has the same
 * source").
 *
 * <pre>
 * before: Resolution 66/2, annex I. / Resolution 66/2, annex II. (sic)
 * after:  Resolution 66/2, annex I. / Resolution 66/2, annex II. (printed "Ibid., annex II.")
 * </pre>
 *
 * <p>An "Ibid." that refers to nothing stays as it is: nobody knows what it says.
 */
final class NoteWordings {
  private Optional<List<Inline>> before = Optional.empty();

  private NoteWordings() {}

  static Resolution mend(Resolution resolution) {
    return EachText.notes(resolution, new NoteWordings()::mend);
  }

  private Note mend(Note note) {
    List<Inline> full = Ibid.inFull(before, note);
    before = Optional.of(full);
    return Inline.words(full).startsWith("Ibid") ? note : Note.of(full);
  }
}
