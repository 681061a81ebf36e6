package penholder.style;

import java.util.List;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;

/**
 * R-FN-12: "every note ends with a full stop".
 *
 * <pre>
 * before: Resolution 70/1
 * after:  Resolution 70/1.
 * </pre>
 */
final class NoteStops {
  private static final Pattern STOPPED = Pattern.compile("(?s).*[.?!][”\")]?");

  private NoteStops() {}

  static Resolution mend(Resolution resolution) {
    return EachText.notes(resolution, NoteStops::mend);
  }

  private static Note mend(Note note) {
    List<Inline> text = note.text();
    boolean mine = note.wording() == Note.Wording.FULL && !text.isEmpty();
    return mine && !STOPPED.matcher(note.words()).matches()
        ? Note.of(Ending.with(text, "."))
        : note;
  }
}
