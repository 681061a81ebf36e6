package penholder.write.docx;

import java.util.List;
import java.util.Optional;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Setting;
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
    boolean heading = paragraph.setting().isHeading();
    open(heading ? styles.head() : styles.text());
    if (!paragraph.mark().isEmpty()) {
      out.open("tabs");
      out.empty("tab", "val", "left", "pos", String.valueOf(left(paragraph) + MARK));
      out.close();
    }
    indent(paragraph);
    out.close();
    Line line = Line.plain(paragraph.text());
    if (!paragraph.mark().isEmpty()) {
      out.words(Marking.ofAll(paragraph.words()).ink(), paragraph.mark() + "\t");
    }
    int number = paragraph.firstNote();
    for (Stretch stretch : paragraph.words()) {
      number = write(stretch, line, number, paragraph.setting().equals(Setting.ROW));
    }
    out.close();
    for (int n = 0; n < paragraph.notes().size(); n++) {
      note(paragraph, n);
    }
  }

  /** R-STR-6: sub-paragraphs stand further in by degrees. */
  private static int left(CellParagraph paragraph) {
    return STEP * paragraph.degree();
  }

  private void indent(CellParagraph paragraph) {
    if (left(paragraph) > 0) {
      out.empty("ind", "left", String.valueOf(left(paragraph)));
    }
  }

  private void note(CellParagraph paragraph, int n) {
    List<Stretch> words = paragraph.notes().get(n);
    open(styles.note());
    indent(paragraph);
    out.close();
    Ink ink = Marking.ofAll(words).ofNumbers().ink();
    out.words(ink.inStyle(styles.noteMark()), String.valueOf(paragraph.firstNote() + n));
    out.words(ink, "\u00a0");
    Line line = Line.plain(words.stream().flatMap(one -> one.words().stream()).toList());
    words.forEach(stretch -> write(stretch, line, 0, false));
    out.close();
  }

  /**
   * Writes some words; returns the number of the next note.
   *
   * @param cells whether the words are cells of a table, shown with a stroke between two of them
   */
  private int write(Stretch stretch, Line line, int firstNote, boolean cells) {
    int number = firstNote;
    Ink ink = stretch.marking().ink();
    for (Inline inline : stretch.words()) {
      if (inline instanceof Note) {
        // R-FN-3: several markers are separated by a comma.
        String comma = line.isAfterNote() ? "," : "";
        Ink ofNumber = stretch.marking().ofNumbers().ink().inStyle(styles.noteMark());
        out.words(ofNumber, comma + number++);
      } else {
        int end = line.at() + Inline.words(List.of(inline)).length();
        if (end > line.at()) {
          String words = line.words().substring(line.at(), end);
          out.words(look(ink, inline), cells ? words.replace("\t", " | ") : words);
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
