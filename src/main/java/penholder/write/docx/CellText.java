package penholder.write.docx;

import java.util.List;
import java.util.Optional;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Slot;

/** Writes the paragraphs of a cell: words with their markings, and the notes below them. */
record CellText(WordXml out, TableStyles styles) {
  private static final int STEP = 340;
  private static final int MARK = 440;

  /** Writes a cell of a text; a cell without words has an empty paragraph, as Word wants it. */
  void write(List<CellParagraph> cell) {
    if (cell.isEmpty()) {
      line("", styles.text(), Marking.SAME);
    }
    cell.forEach(this::write);
  }

  /** Writes a paragraph of some words without notes. */
  void line(String words, Optional<String> style, Marking marking) {
    open(style);
    out.close();
    if (!words.isEmpty()) {
      out.words(marking.ink(), words);
    }
    out.close();
  }

  private void write(CellParagraph paragraph) {
    open(styles.text());
    place(paragraph);
    out.close();
    Line line = Line.plain(paragraph.text());
    if (!paragraph.mark().isEmpty()) {
      out.words(Marking.ofAll(paragraph.words()).ink(), paragraph.mark() + "\t");
    }
    int number = paragraph.firstNote();
    for (Stretch stretch : paragraph.words()) {
      number = write(stretch, line, number);
    }
    out.close();
    for (int n = 0; n < paragraph.notes().size(); n++) {
      note(paragraph.firstNote() + n, paragraph.notes().get(n));
    }
  }

  /** R-STR-6: sub-paragraphs stand further in by degrees. */
  private void place(CellParagraph paragraph) {
    int left = STEP * paragraph.degree();
    if (!paragraph.mark().isEmpty()) {
      out.open("tabs");
      out.empty("tab", "val", "left", "pos", String.valueOf(left + MARK));
      out.close();
    }
    if (left > 0) {
      out.empty("ind", "left", String.valueOf(left));
    }
  }

  private void note(int number, List<Stretch> words) {
    open(styles.note());
    out.close();
    Marking marking = Marking.ofAll(words);
    out.words(marking.ink().inStyle(styles.noteMark()), String.valueOf(number));
    out.words(marking.ink(), "\u00a0");
    Line line = Line.plain(words.stream().flatMap(one -> one.words().stream()).toList());
    words.forEach(stretch -> write(stretch, line, 0));
    out.close();
  }

  /** Writes some words; returns the number of the next note. */
  private int write(Stretch stretch, Line line, int firstNote) {
    int number = firstNote;
    Ink ink = stretch.marking().ink();
    for (Inline inline : stretch.words()) {
      if (inline instanceof Note) {
        // R-FN-3: several markers are separated by a comma.
        String comma = line.isAfterNote() ? "," : "";
        out.words(ink.inStyle(styles.noteMark()), comma + number++);
      } else {
        int end = line.at() + Inline.words(List.of(inline)).length();
        if (end > line.at()) {
          out.words(look(ink, inline), line.words().substring(line.at(), end));
        }
      }
      line.pass(inline);
    }
    return number;
  }

  private static Ink look(Ink ink, Inline inline) {
    if (inline instanceof Slot) {
      return ink.asOpenSlot();
    }
    return inline instanceof Phrase || inline instanceof Emphasis ? ink.inItalics() : ink;
  }

  /** Opens a paragraph and its properties; both to be closed. */
  private void open(Optional<String> style) {
    out.open("p");
    out.open("pPr");
    style.ifPresent(id -> out.empty("pStyle", "val", id));
  }
}
