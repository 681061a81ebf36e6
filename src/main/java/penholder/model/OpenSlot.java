package penholder.model;

import java.util.Optional;

/**
 * A slot that nobody has filled yet.
 *
 * @param name its name
 * @param fact what it is, for the facts that every draft has
 * @param where "PP10, note 6", or "masthead"
 */
public record OpenSlot(String name, Optional<Fact> fact, String where) {
  /** Where it stands and what it is: "masthead: date of the draft". */
  public String told() {
    return where + fact.map(Fact::meaning).map(words -> ": " + words).orElse("");
  }
}
