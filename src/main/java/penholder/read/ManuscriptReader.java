package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;

/**
 * Reads a resolution, adopted or a draft, from a text whose paragraphs, italics and notes are
 * known: nothing is joined, and nothing but white space is repaired.
 */
public final class ManuscriptReader {
  private ManuscriptReader() {}

  /**
   * The resolution in a text.
   *
   * @param masthead the lines around the text that may hold its facts: symbol, date, session
   * @param text the paragraphs, one a line
   * @param notes the notes, one a line, in the order of their marks in the text
   * @return the resolution with notes for all that was dropped or repaired; or the errors for a
   *     text that is no resolution
   */
  public static Reported<Resolution> read(Manuscript masthead, Manuscript text, Manuscript notes) {
    Sorting lines = Sorting.known(masthead, text);
    Optional<Finding> noResolution = Essentials.missing(lines);
    if (noResolution.isPresent()) {
      return Reported.refused(noResolution.get());
    }
    List<Finding> findings = new ArrayList<>(lines.findings());
    Optional<Header> header = Facts.read(lines, findings);
    List<Passage> paragraphs = new ArrayList<>();
    List<Passage> noteLines = new ArrayList<>();
    List<NoteMarks.Mark> marks = new ArrayList<>();
    int note = 0;
    for (SourceLine line : lines.lines()) {
      int first = note + 1;
      note += line.passage().marks().size();
      if (line.role() != Role.TEXT) {
        if (note >= first) {
          findings.add(
              Finding.warning(
                  "note outside the text",
                  "A note hangs here, outside the paragraphs of the resolution: it is not read.",
                  line.passage().place(line.passage().marks().get(0))));
        }
        continue;
      }
      Passage paragraph = Repair.SPACE.in(line.passage(), findings);
      for (int at : paragraph.marks()) {
        noteLines.add(
            Repair.SPACE.in(
                Passage.line(notes, first + marksIn(marks, paragraphs.size())).strip(), findings));
        marks.add(new NoteMarks.Mark(paragraphs.size(), at, at + 1, noteLines.size()));
      }
      paragraphs.add(paragraph);
    }
    return TextReader.resolution(lines, header, paragraphs, marks, noteLines, findings);
  }

  private static int marksIn(List<NoteMarks.Mark> marks, int paragraph) {
    return (int) marks.stream().filter(mark -> mark.paragraph() == paragraph).count();
  }
}
