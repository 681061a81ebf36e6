package penholder.library.search;

import java.util.Optional;
import java.util.Set;
import penholder.model.Part;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * Which clauses come into question; what is empty does not matter.
 *
 * @param part the part they stand in
 * @param verb the words they open with, or the first of them: "Welcomes"
 * @param resolutions the resolutions they stand in
 * @param from the first session; emergency special sessions come after all others
 * @param to the last session
 * @param vote how their resolution was adopted
 */
public record Filters(
    Optional<Part> part,
    Optional<String> verb,
    Optional<Set<ResolutionSymbol>> resolutions,
    Optional<Session> from,
    Optional<Session> to,
    Optional<Adoption> vote) {
  /** Every clause. */
  public static final Filters NONE =
      new Filters(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The same, in some resolutions only. */
  public Filters in(Set<ResolutionSymbol> symbols) {
    return new Filters(part, verb, Optional.of(Set.copyOf(symbols)), from, to, vote);
  }

  /** How a resolution was adopted. */
  public enum Adoption {
    WITHOUT_VOTE,
    VOTE
  }
}
