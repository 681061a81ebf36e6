package penholder.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A resolution of the General Assembly, adopted or in draft: the facts of its header, then one
 * sentence whose subject is "The General Assembly" (R-STR-1).
 *
 * <p>Whatever follows from a paragraph's position is not in here: numbers, note numbers,
 * <i>Ibid.</i> They are derived when a text is written out.
 *
 * @param header the facts around the text
 * @param preamble the preambular paragraphs, in order
 * @param operative the operative paragraphs, in order
 */
public record Resolution(Header header, List<Clause> preamble, List<Clause> operative) {
  public Resolution {
    preamble = List.copyOf(preamble);
    operative = List.copyOf(operative);
  }

  /** The paragraphs of one part, in order. */
  public List<Clause> part(Part part) {
    return part == Part.PREAMBULAR ? preamble : operative;
  }

  /** This resolution with another header. */
  public Resolution with(Header other) {
    return new Resolution(other, preamble, operative);
  }

  /** This resolution with other paragraphs under the same header. */
  public Resolution with(List<Clause> otherPreamble, List<Clause> otherOperative) {
    return new Resolution(header, otherPreamble, otherOperative);
  }

  /** Every note of the text in the order of its marks, notes in sub-paragraphs included. */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    preamble.forEach(clause -> notes.addAll(clause.notes()));
    operative.forEach(clause -> notes.addAll(clause.notes()));
    return List.copyOf(notes);
  }
}
