package penholder.write.docx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Place;
import penholder.model.Setting;
import penholder.style.Printed;

/**
 * A paragraph in a cell, its notes below it.
 *
 * @param setting how it is set
 * @param mark what is printed before it: "12.", "(a)"; empty where nothing is
 * @param degree 0 for a paragraph, 1 for (a), and so on
 * @param text its words as they stand on paper
 * @param words the same words with their markings
 * @param firstNote the number of its first note
 * @param notes its notes
 */
record CellParagraph(
    Setting setting,
    String mark,
    int degree,
    List<Inline> text,
    List<Stretch> words,
    int firstNote,
    List<List<Stretch>> notes) {

  /** Some words without a number, as of a title. */
  static CellParagraph of(List<Stretch> words) {
    List<Inline> text = words.stream().flatMap(stretch -> stretch.words().stream()).toList();
    return new CellParagraph(Setting.UNCOUNTED, "", 0, text, words, 1, List.of());
  }

  /** A paragraph of a text, which takes its notes from a row of notes. */
  static CellParagraph of(
      NumberedText text, Place place, List<Stretch> words, Iterator<List<Stretch>> row) {
    Printed.Paragraph printed = text.at(place);
    List<List<Stretch>> notes = new ArrayList<>();
    for (int n = NumberedText.notesIn(printed.text()); n > 0; n--) {
      notes.add(row.next());
    }
    return new CellParagraph(
        printed.setting(),
        printed.mark(),
        printed.degree(),
        printed.text(),
        words,
        text.firstNote(place),
        notes);
  }
}
