package penholder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A resolution of the General Assembly, adopted or in draft: the facts of its header, then one
 * sentence whose subject is "The General Assembly" (R-STR-1), then what is annexed to it.
 *
 * <p>Whatever follows from a paragraph's position is not in here: numbers, note numbers,
 * <i>Ibid.</i> They are derived when a text is written out.
 *
 * @param header the facts around the text
 * @param preamble the preambular paragraphs, in order
 * @param operative the operative paragraphs, in order, with the headings and tables among them
 * @param annexes what is annexed, one annex after the other: each begins with a heading of rank 0
 *     ("Annex", "Annex I"); empty for nearly every resolution
 */
public record Resolution(
    Header header, List<Clause> preamble, List<Clause> operative, List<Clause> annexes) {
  public Resolution {
    preamble = List.copyOf(preamble);
    operative = List.copyOf(operative);
    annexes = List.copyOf(annexes);
  }

  /** A resolution without annexes. */
  public Resolution(Header header, List<Clause> preamble, List<Clause> operative) {
    this(header, preamble, operative, List.of());
  }

  /** The paragraphs of one part, in order. */
  public List<Clause> part(Part part) {
    return switch (part) {
      case PREAMBULAR -> preamble;
      case OPERATIVE -> operative;
      case ANNEXED -> annexes;
    };
  }

  /** This resolution with another header. */
  public Resolution with(Header other) {
    return new Resolution(other, preamble, operative, annexes);
  }

  /** This resolution with other paragraphs under the same header, and the same annexes. */
  public Resolution with(List<Clause> otherPreamble, List<Clause> otherOperative) {
    return new Resolution(header, otherPreamble, otherOperative, annexes);
  }

  /** This resolution with every paragraph of every part changed in one way. */
  public Resolution each(UnaryOperator<Clause> change) {
    return new Resolution(
        header,
        preamble.stream().map(change).toList(),
        operative.stream().map(change).toList(),
        annexes.stream().map(change).toList());
  }

  /** Every note of the text in the order of its marks, notes in sub-paragraphs included. */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Part part : Part.values()) {
      part(part).forEach(clause -> notes.addAll(clause.notes()));
    }
    return List.copyOf(notes);
  }
}
