package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.report.Finding;

/**
 * Finds where the notes of a text hang. Marks run 1 to n through the whole text (R-FN-2), so the
 * next one is looked for behind the one before it.
 */
final class NoteMarks {

  /**
   * A mark in a paragraph.
   *
   * @param paragraph which paragraph, from 0
   * @param start where the figures begin in it
   * @param end where they end
   * @param number the number of the note
   */
  record Mark(int paragraph, int start, int end, int number) {}

  private final List<Passage> paragraphs;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Finding> findings;
  private int paragraph;
  private int from;

  private NoteMarks(List<Passage> paragraphs, List<Finding> findings) {
    this.paragraphs = paragraphs;
    this.findings = findings;
  }

  /**
   * The marks of the notes in the paragraphs.
   *
   * @param notes how many notes there are, numbered from 1
   * @param noteLines where each note is written, for saying which one has no mark
   */
  static List<Mark> find(
      List<Passage> paragraphs, List<Passage> noteLines, List<Finding> findings) {
    NoteMarks finder = new NoteMarks(paragraphs, findings);
    if (areRaised(paragraphs)) {
      finder.findSuperscripts(noteLines.size());
    } else {
      finder.findFlattened(noteLines);
    }
    return finder.marks;
  }

  /** Whether the marks are superscript figures still. */
  static boolean areRaised(List<Passage> paragraphs) {
    return paragraphs.stream().anyMatch(text -> NoteMark.SUPERSCRIPT.matcher(text.text()).find());
  }

  private void findSuperscripts(int notes) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Matcher matcher = NoteMark.SUPERSCRIPT.matcher(paragraphs.get(i).text());
      while (matcher.find()) {
        int number = NoteMark.number(matcher.group());
        int expected = marks.size() + 1;
        if (number != expected || number > notes) {
          String problem =
              number > notes
                  ? "There is a mark of note %d here, but the text has only %d notes."
                      .formatted(number, notes)
                  : "The mark of note %d stands here, where that of note %d is due."
                      .formatted(number, expected);
          findings.add(
              Finding.error("note numbers", problem, paragraphs.get(i).place(matcher.start())));
          return;
        }
        marks.add(new Mark(i, matcher.start(), matcher.end(), number));
      }
    }
    if (marks.size() < notes) {
      Passage last = paragraphs.get(paragraphs.size() - 1);
      findings.add(
          Finding.error(
              "note numbers",
              "Note %d has no mark in the text.".formatted(marks.size() + 1),
              last.place(last.text().length())));
    }
  }

  private void findFlattened(List<Passage> noteLines) {
    for (int number = 1; number <= noteLines.size(); number++) {
      if (!next(number)) {
        findings.add(
            Finding.error(
                "note numbers",
                "Note %d has no mark in the text.".formatted(number),
                noteLines.get(number - 1).place(0)));
        return;
      }
    }
    int beyond = noteLines.size() + 1;
    if (next(beyond)) {
      Mark mark = marks.remove(marks.size() - 1);
      findings.add(
          Finding.error(
              "note numbers",
              "The mark of note %d stands here, but there is no note %d.".formatted(beyond, beyond),
              paragraphs.get(mark.paragraph()).place(mark.start())));
    }
  }

  private boolean next(int number) {
    Pattern pattern = NoteMark.flattened(number);
    for (int i = paragraph; i < paragraphs.size(); i++) {
      Matcher matcher = pattern.matcher(paragraphs.get(i).text());
      if (matcher.find(i == paragraph ? from : 0)) {
        marks.add(new Mark(i, matcher.start(), matcher.end(), number));
        paragraph = i;
        from = matcher.end();
        return true;
      }
    }
    return false;
  }
}
