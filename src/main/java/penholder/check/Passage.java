package penholder.check;

import java.util.List;
import penholder.model.Inline;
import penholder.model.Place;

/**
 * Words that are looked at by themselves: those of a paragraph or sub-paragraph without its notes,
 * or those of one note.
 *
 * @param place the paragraph
 * @param note which note of the paragraph it is, from 1; 0 for the paragraph itself
 * @param text the pieces as they stand in the text; a paragraph's with its notes
 * @param words the words, as {@link Inline#words} has them
 */
public record Passage(Place place, int note, List<Inline> text, String words) {
  public Passage {
    text = List.copyOf(text);
  }

  Passage(Place place, int note, List<Inline> text) {
    this(place, note, text, Inline.words(text));
  }

  /** Whether it is a note. */
  public boolean isNote() {
    return note > 0;
  }

  /** What people call it: "OP12(a)", "OP12, note 2 of it". */
  public String label() {
    return isNote() ? place.label() + ", its note " + note : place.label();
  }
}
