package penholder.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a draft says of itself.
 *
 * @param base the adopted resolution it was made from, if any
 * @param committee the Main Committee it is for; empty for one that goes to the plenary directly
 * @param facts what is known so far, by name; a fact that is empty or missing is an open slot. The
 *     names that every draft knows are those of {@link Fact}; a person may add others
 */
public record Draft(
    Optional<ResolutionSymbol> base, Optional<Committee> committee, Map<String, String> facts)
    implements Stage {
  public Draft {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    for (String name : facts.keySet()) {
      if (!Slot.isName(name)) {
        throw new IllegalArgumentException("not the name of a fact: " + name);
      }
    }
  }

  /** A draft that goes to the plenary directly. */
  public Draft(Optional<ResolutionSymbol> base, Map<String, String> facts) {
    this(base, Optional.empty(), facts);
  }

  /** The same draft with other facts. */
  public Draft with(Map<String, String> otherFacts) {
    return new Draft(base, committee, otherFacts);
  }

  /** What is known under a name; empty while the slot is open. */
  public Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name)).filter(value -> !value.isBlank());
  }

  /** What is known of one of the facts that every draft has. */
  public Optional<String> fact(Fact fact) {
    return fact(fact.slot().name());
  }

  /** Whether a slot of this name means something here: a {@link Fact}, or one added by a person. */
  public boolean knows(String name) {
    return facts.containsKey(name) || Fact.named(name).isPresent();
  }
}
