package penholder.write.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.style.Printed;

/** The notes of a text as the file has them. */
final class Notes {
  /**
   * A note in the file.
   *
   * @param text its words
   * @param taken how they are to be taken where that does not follow from them: "sic", "full"
   */
  record Written(List<Inline> text, Optional<String> taken) {}

  private Notes() {}

  /**
   * As printed, with <i>Ibid.</i> (R-FN-6). A note whose printed words cannot be understood without
   * knowing it, such as one that begins with "Ibid." in full, is written out.
   */
  static List<Written> of(Resolution resolution, Printed printed) {
    List<Written> written = new ArrayList<>();
    Optional<List<Inline>> before = Optional.empty();
    List<Note> notes = resolution.notes();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      List<Inline> words = printed.notes().get(i).text();
      List<Inline> understood = before.flatMap(source -> Ibid.expand(source, words)).orElse(words);
      if (note.wording() == Note.Wording.SIC) {
        written.add(new Written(words, Optional.of("sic")));
      } else if (understood.equals(note.text())) {
        written.add(new Written(words, Optional.empty()));
      } else {
        written.add(new Written(note.text(), Optional.of("full")));
      }
      before = Optional.of(Ibid.inFull(before, note));
    }
    return written;
  }
}
