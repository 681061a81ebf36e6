package penholder.read.akn;

import java.util.List;
import java.util.Optional;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;

/**
 * The notes of one resolution in their order: every <i>Ibid.</i> is written out (R-FN-6); a note
 * that the rule would not print as it was printed stays as printed.
 */
final class NoteChain {
  private Optional<List<Inline>> before = Optional.empty();

  /** The next note. */
  Note next(XmlElement authorialNote) {
    WordingBuilder words = new WordingBuilder();
    words.plain(authorialNote);
    List<Inline> printed = words.wording().inlines();
    Note note = Ibid.read(before, printed);
    before = Optional.of(Ibid.inFull(before, note));
    return note;
  }
}
