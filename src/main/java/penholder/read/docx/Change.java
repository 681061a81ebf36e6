package penholder.read.docx;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that somebody did to a text while Word kept track, or said about it.
 *
 * @param kind what was done
 * @param author by whom, as the file says; empty if it does not
 * @param date when, if the file says. Word writes the time of the author's clock and calls it UTC
 * @param words the words that came or went, {@code ¶} for the end of a paragraph and {@code ^[...]}
 *     for a note with its words; what a comment says; nothing for a change of format
 * @param paragraph the paragraph of the file it stands in, from 1. All paragraphs of the text
 *     count, also deleted ones, those in tables, and those without words; those in notes do not
 * @param inNote whether it stands in a note that this paragraph refers to
 */
public record Change(
    Kind kind, String author, Optional<Instant> date, String words, int paragraph, boolean inNote) {

  /** What was done. */
  public enum Kind {
    /** Words came. */
    INSERTED,
    /** Words went. */
    DELETED,
    /** Words went from here to another place. */
    MOVED_FROM,
    /** Words came here from another place. */
    MOVED_TO,
    /** Words, a paragraph or a table look different; the words are the same. */
    FORMATTED,
    /** Somebody said something about the words. */
    COMMENTED
  }
}
