package penholder.making;

import java.util.List;
import java.util.Optional;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * What the user asks for in a draft.
 *
 * @param session the session; empty for the one that the series is due at next
 * @param base the text to start from; empty for the newest that is here
 * @param facts what is known already, as "name=value"
 * @param series the folder of the series in the corpus; empty if there is only one
 * @param outputs what to write beside the draft itself
 * @param author who is said to have made the tracked changes
 */
public record DraftOrder(
    Optional<Session> session,
    Optional<ResolutionSymbol> base,
    List<String> facts,
    Optional<String> series,
    List<Output> outputs,
    String author) {
  public DraftOrder {
    facts = List.copyOf(facts);
    outputs = List.copyOf(outputs);
  }
}
