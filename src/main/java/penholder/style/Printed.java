package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.Setting;

/**
 * A resolution as it stands on paper: numbers, marks and <i>Ibid.</i> written out.
 *
 * @param paragraphs all paragraphs and sub-paragraphs in printing order
 * @param notes the notes in the order of their marks, worded as printed; the number of a note is
 *     its index plus one (R-FN-2)
 */
public record Printed(List<Paragraph> paragraphs, List<Note> notes) {
  public Printed {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /**
   * A paragraph or sub-paragraph.
   *
   * @param part the part it stands in
   * @param setting how it is set; a sub-paragraph is counted
   * @param label what negotiators call it: "PP3", "OP12", "OP12(a)", "OP12(a)(ii)"
   * @param mark what is printed before it: "12.", "(a)"; empty for a preambular paragraph and for a
   *     single operative one (R-STR-5)
   * @param degree 0 for a paragraph, 1 for (a), 2 for (i), and so on (R-STR-6)
   * @param text its words; the notes in it are worded as printed
   */
  public record Paragraph(
      Part part, Setting setting, String label, String mark, int degree, List<Inline> text) {
    public Paragraph {
      text = List.copyOf(text);
    }

    private Paragraph with(List<Inline> other) {
      return new Paragraph(part, setting, label, mark, degree, other);
    }
  }

  /**
   * Writes a resolution out. It is taken as it is: only what follows from positions is added.
   *
   * @throws IllegalArgumentException if sub-paragraphs go deeper than four degrees, which R-STR-6
   *     has no marks for
   */
  public static Printed of(Resolution resolution) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Optional<List<Inline>> before = Optional.empty();
    for (Paragraph paragraph : numbered(resolution)) {
      List<Inline> text = new ArrayList<>();
      for (Inline inline : paragraph.text()) {
        if (inline instanceof Note note) {
          boolean full = note.wording() == Note.Wording.FULL;
          List<Inline> words = full ? Ibid.shorten(before, note.text()) : note.text();
          before = Optional.of(Ibid.inFull(before, note));
          notes.add(new Note(words, note.wording()));
          text.add(notes.get(notes.size() - 1));
        } else {
          text.add(inline);
        }
      }
      paragraphs.add(paragraph.with(text));
    }
    return new Printed(paragraphs, notes);
  }

  /** The paragraphs in printing order with their labels and marks, the notes not yet shortened. */
  static List<Paragraph> numbered(Resolution resolution) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Part part : Part.values()) {
      for (Numbering.Numbered one : Numbering.of(part, resolution.part(part))) {
        Setting setting = one.clause().setting();
        add(
            new Paragraph(part, setting, one.label(), one.mark(), 0, List.of()),
            one.clause(),
            paragraphs);
      }
    }
    return paragraphs;
  }

  private static void add(Paragraph place, Clause clause, List<Paragraph> all) {
    all.add(place.with(clause.text()));
    if (!clause.items().isEmpty() && place.degree() == Degree.values().length) {
      throw new IllegalArgumentException("sub-paragraphs too deep for a mark in " + place.label());
    }
    for (int n = 1; n <= clause.items().size(); n++) {
      String mark = Degree.values()[place.degree()].mark(n);
      Paragraph below =
          new Paragraph(
              place.part(),
              Setting.COUNTED,
              place.label() + mark,
              mark,
              place.degree() + 1,
              List.of());
      add(below, clause.items().get(n - 1), all);
    }
  }
}
