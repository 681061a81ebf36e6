package penholder.library;

import java.util.List;
import java.util.Optional;
import penholder.model.Clause;

/**
 * A clause of an adopted text.
 *
 * @param address where it stands
 * @param clause its words
 */
public record LibraryClause(Address address, Clause clause) {
  /** The places in it that depend on the session. */
  public List<SessionBound> places() {
    return SessionBounds.of(clause);
  }

  /** The formula that it is, if it is one of those that every text of the series has. */
  public Optional<Formula> formula() {
    return Formula.of(clause);
  }
}
