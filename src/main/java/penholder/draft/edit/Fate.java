package penholder.draft.edit;

import java.util.Optional;

/**
 * What became of a paragraph that a reference names.
 *
 * @param label what it is called after the edit; empty if it is gone
 * @param known whether there was such a paragraph at all: a reference to none is left alone
 */
record Fate(Optional<String> label, boolean known) {
  static final Fate GONE = new Fate(Optional.empty(), true);
  static final Fate UNKNOWN = new Fate(Optional.empty(), false);

  static Fate now(String label) {
    return new Fate(Optional.of(label), true);
  }
}
