package penholder.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.model.Header;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * Reads an adopted resolution from text as people get it: copied out of a Word file (notes at the
 * end, their marks turned into plain figures) or Markdown taken out of a PDF (notes at page ends,
 * in the middle of sentences).
 *
 * <p>Every line is used or dropped by a named rule, and the findings say which. The wording is the
 * source's but for named repairs, which are findings too.
 */
public final class TextReader {
  private TextReader() {}

  /**
   * The resolution in a text.
   *
   * @return the resolution with notes for all that was dropped or repaired; or the errors, with
   *     line and column, for a text that is no resolution or has a hole in its paragraph or note
   *     numbers
   */
  public static Reported<Resolution> read(Source source) {
    Optional<PrintedText> print = PrintedText.of(source);
    Sorting lines = print.map(text -> Sorting.of(source, text)).orElseGet(() -> Sorting.of(source));
    Optional<Finding> noResolution = Essentials.missing(lines);
    if (noResolution.isPresent()) {
      return Reported.refused(noResolution.get());
    }
    List<Finding> findings = new ArrayList<>(lines.findings());
    print.ifPresent(text -> findings.addAll(text.findings()));
    Optional<Header> header = Facts.read(lines, findings);
    List<Passage> text =
        print.isPresent()
            ? passages(lines, Role.TEXT)
            : Paragraphs.of(lines.with(Role.TEXT), findings);
    List<Passage> paragraphs =
        Stream.concat(text.stream(), passages(lines, Role.ANNEX).stream())
            .map(paragraph -> Repair.all(paragraph, findings))
            .toList();
    List<Passage> noteLines = NoteTexts.lines(lines.with(Role.NOTE), findings);
    List<NoteMarks.Mark> marks =
        Reported.hasError(findings)
            ? List.of()
            : print
                .filter(printed -> !NoteMarks.areRaised(paragraphs))
                .map(printed -> PrintedMarks.find(paragraphs, noteLines, printed.pages(), findings))
                .orElseGet(() -> NoteMarks.find(paragraphs, noteLines, findings));
    return resolution(lines, header, paragraphs, text.size(), marks, noteLines, findings);
  }

  private static List<Passage> passages(Sorting lines, Role role) {
    return lines.with(role).stream().map(SourceLine::passage).toList();
  }

  /**
   * The end of all reading, when the lines are sorted, the paragraphs whole, and the marks of the
   * notes found.
   *
   * @param firstAnnexed which paragraph is the first of the annexes
   * @param findings what was found so far
   */
  static Reported<Resolution> resolution(
      Sorting lines,
      Optional<Header> header,
      List<Passage> paragraphs,
      int firstAnnexed,
      List<NoteMarks.Mark> marks,
      List<Passage> noteLines,
      List<Finding> findings) {
    List<Note> notes = NoteTexts.notes(noteLines);
    ParagraphRow row =
        new ParagraphRow(paragraphs, firstAnnexed, marks, notes, lines.isOpen(), findings);
    Body body = Body.read(row, findings);
    if (body.operative().isEmpty()) {
      findings.add(noOperativePart(lines));
    }
    findings.sort(
        Comparator.comparing(
            finding -> finding.place().orElseThrow(),
            Comparator.comparing(Place::file)
                .thenComparingInt(Place::line)
                .thenComparingInt(Place::column)));
    return header
        .map(facts -> new Resolution(facts, body.preamble(), body.operative(), body.annexes()))
        .map(resolution -> Reported.of(resolution, findings))
        .orElseGet(() -> Reported.refused(findings));
  }

  private static Finding noOperativePart(Sorting lines) {
    List<SourceLine> text = lines.with(Role.TEXT);
    return Finding.error(
        "no operative part",
        "The text ends here without an operative paragraph: the end is missing.",
        text.get(text.size() - 1).passage().place(0));
  }
}
