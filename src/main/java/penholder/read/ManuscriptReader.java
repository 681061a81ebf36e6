package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.report.Finding;
import penholder.report.Reported;

/**
 * Reads a resolution, adopted or a draft, from a text whose paragraphs, italics and notes are
 * known: nothing is joined, and nothing is repaired but white space and, in a draft, the italics of
 * opening phrases.
 */
public final class ManuscriptReader {
  private final Manuscript notes;
  private final List<Passage> paragraphs = new ArrayList<>();
  private final List<Passage> noteLines = new ArrayList<>();
  private final List<NoteMarks.Mark> marks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int notesSeen;

  private ManuscriptReader(Manuscript notes) {
    this.notes = notes;
  }

  /**
   * The resolution in a text.
   *
   * @param masthead the lines around the text that may hold its facts: symbol, date, session
   * @param titles lines of which the first is the title of a draft whose text has none
   * @param text the paragraphs, one a line
   * @param notes the notes, one a line, in the order of their marks in the text
   * @return the resolution with notes for all that was dropped or repaired, and warnings for what
   *     is not as it should be in a draft; or the errors for a text that is no resolution, or an
   *     adopted one that has a hole in its paragraph numbers
   */
  public static Reported<Resolution> read(
      Manuscript masthead, Manuscript titles, Manuscript text, Manuscript notes) {
    Sorting lines = Sorting.known(masthead, titles, text);
    return Essentials.missing(lines)
        .<Reported<Resolution>>map(Reported::refused)
        .orElseGet(() -> new ManuscriptReader(notes).read(lines));
  }

  private Reported<Resolution> read(Sorting lines) {
    findings.addAll(lines.findings());
    Optional<Header> header = Facts.read(lines, findings);
    lines.lines().forEach(this::take);
    List<Passage> all = Stream.of(paragraphs, noteLines).flatMap(List::stream).toList();
    Optional<Header> informed = header.map(found -> DraftFacts.with(all, found));
    int annexed = paragraphs.size() - lines.with(Role.ANNEX).size();
    return TextReader.resolution(lines, informed, paragraphs, annexed, marks, noteLines, findings);
  }

  private void take(SourceLine line) {
    int before = notesSeen;
    notesSeen += line.passage().marks().size();
    if (line.role() == Role.TEXT || line.role() == Role.ANNEX) {
      paragraph(line.passage(), before);
    } else if (notesSeen > before) {
      findings.add(
          Finding.warning(
              "note outside the text",
              "A note hangs here, outside the paragraphs of the resolution: it is not read.",
              line.passage().place(line.passage().marks().get(0))));
    }
  }

  private void paragraph(Passage line, int notesBefore) {
    boolean row = line.isSet(Setting.ROW::equals);
    Passage paragraph = row ? line : Repair.SPACE.once(line, findings);
    int number = notesBefore;
    for (int at : paragraph.marks()) {
      number++;
      noteLines.add(Repair.SPACE.once(Passage.line(notes, number).strip(), findings));
      marks.add(new NoteMarks.Mark(paragraphs.size(), at, at + 1, noteLines.size()));
    }
    paragraphs.add(paragraph);
  }
}
