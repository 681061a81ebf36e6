package penholder.draft.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import penholder.library.LibraryClause;
import penholder.model.Clause;
import penholder.model.Place;
import penholder.model.Setting;

/**
 * A paragraph that knows where it stood before an edit, and where it came from.
 *
 * @param was where it stood in the draft; empty for one that is new there
 * @param origin the clause of an adopted text that its words came from in this edit
 * @param clause the paragraph; its sub-paragraphs are those of {@code items}
 * @param items its sub-paragraphs
 */
record Standing(
    Optional<Place> was, Optional<LibraryClause> origin, Clause clause, List<Standing> items) {
  Standing {
    items = List.copyOf(items);
  }

  /** A paragraph of the draft with those below it. */
  static Standing of(Place place, Clause clause) {
    return new Standing(
        Optional.of(place),
        Optional.empty(),
        clause,
        IntStream.rangeClosed(1, clause.items().size())
            .mapToObj(n -> of(place.below(n), clause.items().get(n - 1)))
            .toList());
  }

  /** A clause that comes in, with those below it. */
  static Standing of(Incoming incoming) {
    List<Clause> items = incoming.clause().items();
    return new Standing(
        Optional.empty(),
        incoming.origin(),
        incoming.clause(),
        IntStream.rangeClosed(1, items.size())
            .mapToObj(n -> of(new Incoming(items.get(n - 1), incoming.below(n))))
            .toList());
  }

  /**
   * This paragraph in the place of another. Where both have as many sub-paragraphs, each of these
   * stands in the place of one; otherwise nobody knows which is which.
   */
  Standing insteadOf(Standing other) {
    boolean alike = items.size() == other.items.size();
    List<Standing> below =
        alike
            ? IntStream.range(0, items.size())
                .mapToObj(n -> items.get(n).insteadOf(other.items.get(n)))
                .toList()
            : items;
    return new Standing(other.was, origin, clause.set(other.clause.setting()), below);
  }

  /**
   * This paragraph set so that it can stand beside another: a sub-paragraph is counted, and so is
   * one that goes on from being one. A section does not begin anew with what was put there.
   */
  Standing setFor(Place beside) {
    boolean again = clause.setting().equals(Setting.AGAIN);
    return beside.degree() > 0 || again
        ? new Standing(was, origin, clause.set(Setting.COUNTED), items)
        : this;
  }

  Standing with(List<Standing> otherItems) {
    return new Standing(was, origin, clause, otherItems);
  }

  /** The paragraph by itself. */
  Clause whole() {
    return clause.with(clause.text(), items.stream().map(Standing::whole).toList());
  }

  /** This and all below it, in printing order. */
  Stream<Standing> row() {
    return Stream.concat(Stream.of(this), items.stream().flatMap(Standing::row));
  }

  static List<Clause> wholes(List<Standing> standings) {
    return standings.stream().map(Standing::whole).toList();
  }
}
