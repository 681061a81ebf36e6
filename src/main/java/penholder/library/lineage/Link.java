package penholder.library.lineage;

import java.util.Locale;
import penholder.model.Place;

/**
 * A paragraph of one text that goes on as a paragraph of a later one. One that was split has
 * several links from it, one that others were merged into several to it.
 *
 * @param from where it stands in the older text
 * @param to where it stands in the newer text, which may be another part or another degree
 * @param kind how much of it is left
 * @param certain whether the words show it; if not it is likely only, as where little more than the
 *     matter is left of them
 * @param likeness the share of the words of both that both have in the same order, from 0 to 1;
 *     those of sub-paragraphs included, those of notes not
 */
public record Link(Place from, Place to, Kind kind, boolean certain, double likeness) {

  /** How much of a paragraph is left. */
  public enum Kind {
    /** Word for word; "also" and "further" of the opening say only where it stands (R-CH-1). */
    SAME,
    /** At most a quarter of the words of both changed, or nothing but a note. */
    EDITED,
    /** The same matter, put anew; also a part of a paragraph that was split. */
    REWORKED;

    /** As people say it: "edited". */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** "OP1 -> PP2, reworked". */
  @Override
  public String toString() {
    return "%s -> %s, %s%s".formatted(from, to, kind.word(), certain ? "" : ", likely");
  }
}
