package penholder.write.docx;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.style.Printed;

/** A text as it stands on paper, its paragraphs found by their places. */
final class NumberedText {
  private final List<Note> notes;
  private final Map<String, Printed.Paragraph> paragraphs = new HashMap<>();
  private final Map<String, Integer> firstNotes = new HashMap<>();

  NumberedText(Resolution resolution) {
    Printed printed = Printed.of(resolution);
    notes = printed.notes();
    int number = 1;
    for (Printed.Paragraph paragraph : printed.paragraphs()) {
      paragraphs.put(paragraph.label(), paragraph);
      firstNotes.put(paragraph.label(), number);
      number += notesIn(paragraph.text());
    }
  }

  static int notesIn(List<Inline> words) {
    return (int) words.stream().filter(Note.class::isInstance).count();
  }

  Printed.Paragraph at(Place place) {
    return paragraphs.get(place.label());
  }

  /** The number of the first note in a paragraph; of the next one, if it has none. */
  int firstNote(Place place) {
    return firstNotes.get(place.label());
  }

  /** The printed words of the notes from a paragraph on, in order. */
  Iterator<List<Inline>> notesFrom(Place place) {
    return notes.subList(firstNote(place) - 1, notes.size()).stream().map(Note::text).iterator();
  }
}
