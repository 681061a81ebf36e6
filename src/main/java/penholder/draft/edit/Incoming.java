package penholder.draft.edit;

import java.util.Optional;
import penholder.library.Address;
import penholder.library.LibraryClause;
import penholder.model.Clause;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.style.Step;

/**
 * A clause that comes into a draft.
 *
 * @param clause its words, as they stand where it comes from
 * @param origin the clause of an adopted text that it is; empty for one that a person wrote
 */
public record Incoming(Clause clause, Optional<LibraryClause> origin) {
  /**
   * A clause of an adopted text, with its notes in full: "Ibid." means the note before it there.
   *
   * @param symbol the symbol of the text
   * @param text the text
   * @param place where the clause stands in it
   */
  public static Incoming from(ResolutionSymbol symbol, Resolution text, Place place) {
    Clause clause =
        Places.of(Step.NOTE_WORDINGS.mend(text))
            .at(place.part(), place.path())
            .orElseThrow()
            .clause();
    return new Incoming(clause, Optional.of(new LibraryClause(new Address(symbol, place), clause)));
  }

  /** Where a sub-paragraph of it comes from: the nth, from 1. */
  Optional<LibraryClause> below(int n) {
    return origin.map(
        whole ->
            new LibraryClause(
                new Address(whole.address().resolution(), whole.address().place().below(n)),
                whole.clause().items().get(n - 1)));
  }

  /** A clause that a person wrote. */
  public static Incoming written(Clause clause) {
    return new Incoming(clause, Optional.empty());
  }
}
