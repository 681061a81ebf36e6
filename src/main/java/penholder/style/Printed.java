package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Resolution;

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
   * @param label what negotiators call it: "PP3", "OP12", "OP12(a)", "OP12(a)(ii)"
   * @param mark what is printed before it: "12.", "(a)"; empty for a preambular paragraph and for a
   *     single operative one (R-STR-5)
   * @param degree 0 for a paragraph, 1 for (a), 2 for (i), and so on (R-STR-6)
   * @param text its words; the notes in it are worded as printed
   */
  public record Paragraph(Part part, String label, String mark, int degree, List<Inline> text) {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /**
   * Writes a resolution out. It is taken as it is: nothing but what follows from positions is
   * added.
   *
   * @throws IllegalArgumentException if sub-paragraphs go deeper than four degrees, which R-STR-6
   *     has no marks for
   */
  public static Printed of(Resolution resolution) {
    Printing printing = new Printing();
    for (Part part : Part.values()) {
      List<Clause> clauses = resolution.part(part);
      boolean numbered = part == Part.OPERATIVE && clauses.size() > 1;
      for (int n = 1; n <= clauses.size(); n++) {
        String mark = numbered ? n + "." : "";
        printing.print(part, part.letters() + n, mark, 0, clauses.get(n - 1));
      }
    }
    return new Printed(printing.paragraphs, printing.notes);
  }

  private static final class Printing {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Optional<List<Inline>> before = Optional.empty();

    void print(Part part, String label, String mark, int degree, Clause clause) {
      List<Inline> text =
          clause.text().stream()
              .map(inline -> inline instanceof Note note ? print(note) : inline)
              .toList();
      paragraphs.add(new Paragraph(part, label, mark, degree, text));
      for (int n = 1; n <= clause.items().size(); n++) {
        if (degree == Degree.values().length) {
          throw new IllegalArgumentException("sub-paragraphs too deep for a mark in " + label);
        }
        String itemMark = Degree.values()[degree].mark(n);
        print(part, label + itemMark, itemMark, degree + 1, clause.items().get(n - 1));
      }
    }

    private Note print(Note note) {
      List<Inline> words =
          note.wording() == Note.Wording.SIC ? note.text() : Ibid.shorten(before, note.text());
      before = Optional.of(Ibid.inFull(before, note));
      Note printed = new Note(words, note.wording());
      notes.add(printed);
      return printed;
    }
  }
}
