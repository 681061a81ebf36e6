package penholder.style;

import java.util.List;
import java.util.function.UnaryOperator;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;

/** The same step taken in every running text of a resolution, in printing order. */
final class EachText {
  private EachText() {}

  static Resolution of(Resolution resolution, UnaryOperator<List<Inline>> step) {
    return resolution.each(clause -> clause(clause, step));
  }

  static Resolution notes(Resolution resolution, UnaryOperator<Note> step) {
    return of(
        resolution,
        text ->
            text.stream()
                .<Inline>map(inline -> inline instanceof Note note ? step.apply(note) : inline)
                .toList());
  }

  private static Clause clause(Clause clause, UnaryOperator<List<Inline>> step) {
    return clause.with(
        step.apply(clause.text()),
        clause.items().stream().map(item -> clause(item, step)).toList());
  }
}
