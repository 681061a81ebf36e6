package penholder.compare;

import java.util.Locale;

/** What became of a paragraph, for a summary; every paragraph is of one kind. */
public enum Kind {
  /** In its place, word for word. */
  KEPT,
  /** In its place, with at most a quarter of the words of both texts changed. */
  LIGHTLY_EDITED,
  /** In its place, with more changed than that; also one that was split or two that were merged. */
  REWORKED,
  /** Only in the new text. */
  NEW,
  /** Only in the old text. */
  DROPPED,
  /** In another place, with its words as they were or edited. */
  MOVED;

  /** As people say it: "lightly edited". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
