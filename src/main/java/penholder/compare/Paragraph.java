package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/**
 * A paragraph or sub-paragraph by itself, without those below it.
 *
 * @param place where it stands
 * @param text its own words
 */
public record Paragraph(Place place, List<Inline> text) {
  public Paragraph {
    text = List.copyOf(text);
  }

  /** All paragraphs and sub-paragraphs in printing order. */
  static List<Paragraph> all(Resolution resolution) {
    return Places.of(resolution).row().stream()
        .map(placed -> new Paragraph(placed.place(), placed.clause().text()))
        .toList();
  }

  /** The clauses of one part, from a row in printing order: the opposite of {@link #all}. */
  static List<Clause> clauses(Part part, List<Paragraph> row) {
    return level(row.stream().filter(p -> p.place().part() == part).toList(), 0);
  }

  private static List<Clause> level(List<Paragraph> row, int degree) {
    List<Clause> clauses = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      int end = at + 1;
      while (end < row.size() && row.get(end).place().degree() > degree) {
        end++;
      }
      Paragraph first = row.get(at);
      List<Clause> below = level(row.subList(at + 1, end), degree + 1);
      clauses.add(new Clause(first.place().setting(), first.text(), below));
      at = end;
    }
    return clauses;
  }
}
