package penholder.write.docx;

import java.util.Iterator;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Resolution;
import penholder.style.Printed;

/** One of two texts as it stands on paper, taken paragraph by paragraph and note by note. */
final class PrintedSide {
  private final Iterator<Printed.Paragraph> paragraphs;
  private final Iterator<List<Inline>> notes;

  PrintedSide(Resolution resolution) {
    Printed printed = Printed.of(resolution);
    paragraphs = printed.paragraphs().iterator();
    notes = printed.notes().stream().map(note -> note.text()).iterator();
  }

  /** The next paragraph, in the order of this text. */
  Printed.Paragraph paragraph() {
    return paragraphs.next();
  }

  /** The printed words of the next note, which may be <i>Ibid.</i> */
  List<Inline> note() {
    return notes.next();
  }
}
