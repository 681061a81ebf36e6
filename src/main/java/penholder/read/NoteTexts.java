package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.report.Finding;

/** The notes of a source, each in full. */
final class NoteTexts {
  private NoteTexts() {}

  /**
   * The words of the notes, 1 to n, without their numbers; a note without a number, or a hole in
   * the numbers, is an error.
   */
  static List<Passage> lines(List<SourceLine> lines, List<Finding> findings) {
    List<Passage> notes = new ArrayList<>();
    for (SourceLine line : lines) {
      Optional<Matcher> parts = NoteMark.parts(line.text());
      int due = notes.size() + 1;
      if (parts.isEmpty()) {
        findings.add(
            error(
                "A note begins with its number and a space, and this line stands where note %d is due."
                    .formatted(due),
                line));
        return notes;
      }
      int number = NoteMark.number(parts.get().group(1));
      if (number != due) {
        findings.add(
            error(
                "Note %d stands where note %d is due: a note is missing or has lost its number."
                    .formatted(number, due),
                line));
        return notes;
      }
      notes.add(Repair.all(line.passage().from(parts.get().start(2)), findings));
    }
    return notes;
  }

  private static Finding error(String message, SourceLine line) {
    return Finding.error("note numbers", message, line.passage().place(0));
  }

  /**
   * The notes, with every <i>Ibid.</i> written out (R-FN-6). A note that the rule would not print
   * as it was printed stays as printed.
   */
  static List<Note> notes(List<Passage> lines) {
    List<Note> notes = new ArrayList<>();
    Optional<List<Inline>> before = Optional.empty();
    for (Passage line : lines) {
      List<Inline> printed = Emphases.note(line);
      Note note = Ibid.read(before, printed);
      notes.add(note);
      before = Optional.of(Ibid.inFull(before, note));
    }
    return notes;
  }
}
