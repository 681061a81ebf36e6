package penholder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a resolution, preambular or operative, or one of its sub-paragraphs, without its
 * number: numbers follow from the position (R-STR-5, R-STR-6). A heading and a row of a table are
 * paragraphs that are set in another way.
 *
 * @param setting how it is set; sub-paragraphs are counted
 * @param text the words, opening phrase and closing punctuation included; never empty
 * @param items the sub-paragraphs (a), (b) ..., in order; empty for nearly every clause
 */
public record Clause(Setting setting, List<Inline> text, List<Clause> items) {
  public Clause {
    text = List.copyOf(text);
    items = List.copyOf(items);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a clause without words");
    }
  }

  /** A clause that is counted, as nearly all are. */
  public Clause(List<Inline> text, List<Clause> items) {
    this(Setting.COUNTED, text, items);
  }

  /** A clause without sub-paragraphs. */
  public static Clause of(List<Inline> text) {
    return new Clause(text, List.of());
  }

  /** A clause without sub-paragraphs. */
  public static Clause of(Inline... text) {
    return of(List.of(text));
  }

  /** The same clause with other words and the same sub-paragraphs. */
  public Clause withText(List<Inline> other) {
    return new Clause(setting, other, items);
  }

  /** The clause set in the same way, with other words and other sub-paragraphs. */
  public Clause with(List<Inline> otherText, List<Clause> otherItems) {
    return new Clause(setting, otherText, otherItems);
  }

  /** The same clause set in another way. */
  public Clause set(Setting other) {
    return new Clause(other, text, items);
  }

  /** The italic phrase it opens with ("Recalling also"), if it opens with one. */
  public Optional<Phrase> opening() {
    return text.get(0) instanceof Phrase phrase ? Optional.of(phrase) : Optional.empty();
  }

  /** The words as they are read aloud: no notes, no sub-paragraphs; a slot as {@code {name}}. */
  public String words() {
    return Inline.words(text);
  }

  /** Its notes in the order of their marks, those of the sub-paragraphs included. */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        notes.add(note);
      }
    }
    items.forEach(item -> notes.addAll(item.notes()));
    return List.copyOf(notes);
  }
}
