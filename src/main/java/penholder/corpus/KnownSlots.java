package penholder.corpus;

import java.util.List;
import java.util.Optional;
import penholder.model.Draft;

/**
 * Which slots may stand in a text: none in an adopted one, in a draft those that have a meaning.
 */
final class KnownSlots {
  private final Optional<Draft> draft;

  private KnownSlots(Optional<Draft> draft) {
    this.draft = draft;
  }

  static KnownSlots none() {
    return new KnownSlots(Optional.empty());
  }

  static KnownSlots of(Draft draft) {
    return new KnownSlots(Optional.of(draft));
  }

  /** Why a slot of this name cannot stand here; empty if it can. */
  Optional<String> objection(String name) {
    if (draft.isEmpty()) {
      return Optional.of(
          "An adopted text has no open slot. If the braces belong to the text, write \\{%s\\}."
              .formatted(name));
    }
    if (draft.get().knows(name)) {
      return Optional.empty();
    }
    List<String> known = HeaderReader.factNames(draft.get());
    return Optional.of(
        "Nobody knows the slot {%s}. The slots here are {%s}. Write one of these, or add the line \"%s:\" under \"facts:\"; if the braces belong to the text, write \\{%s\\}."
            .formatted(name, String.join("}, {", known), name, name));
  }
}
