package penholder.check;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Clause;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.Text;

/** A text with other pieces in one place. */
final class Changed {
  private Changed() {}

  /** With another text of a paragraph. */
  static Resolution at(Resolution text, Place place, List<Inline> instead) {
    return new Resolution(
        text.header(),
        part(text, Part.PREAMBULAR, place, instead),
        part(text, Part.OPERATIVE, place, instead),
        part(text, Part.ANNEXED, place, instead));
  }

  /** With another note in the place of one. */
  static Resolution note(Resolution text, Passage note, Note instead) {
    Place place = note.place();
    List<Inline> paragraph =
        new ArrayList<>(
            Places.of(text).at(place.part(), place.path()).orElseThrow().clause().text());
    int count = 0;
    for (int n = 0; n < paragraph.size(); n++) {
      if (paragraph.get(n) instanceof Note && ++count == note.note()) {
        paragraph.set(n, instead);
      }
    }
    return at(text, place, paragraph);
  }

  /** Words set as a piece is set. */
  static Inline like(Inline piece, String words) {
    if (piece instanceof Phrase) {
      return new Phrase(words);
    }
    return piece instanceof Emphasis ? new Emphasis(words) : new Text(words);
  }

  private static List<Clause> part(Resolution text, Part part, Place place, List<Inline> instead) {
    return part == place.part() ? clauses(text.part(part), place.path(), instead) : text.part(part);
  }

  private static List<Clause> clauses(
      List<Clause> clauses, List<Integer> path, List<Inline> instead) {
    List<Clause> changed = new ArrayList<>(clauses);
    int at = path.get(0) - 1;
    Clause old = clauses.get(at);
    changed.set(
        at,
        path.size() == 1
            ? old.withText(instead)
            : old.with(old.text(), clauses(old.items(), path.subList(1, path.size()), instead)));
    return changed;
  }

  /** Roman pieces beside each other are one, as in a text that was read. */
  static List<Inline> merged(List<Inline> pieces) {
    List<Inline> merged = new ArrayList<>();
    for (Inline piece : pieces) {
      int last = merged.size() - 1;
      if (piece instanceof Text text && last >= 0 && merged.get(last) instanceof Text before) {
        merged.set(last, new Text(before.words() + text.words()));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }
}
