package penholder.model;

import java.util.List;

/**
 * A piece of running text. The set is closed; {@link #match} is how it is taken apart, so that a
 * new kind of piece stops the compile of everything that walks over text.
 */
public sealed interface Inline permits Text, Phrase, Emphasis, Note, Slot {

  /** Gives this piece to the case that fits it. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind of piece. */
  interface Cases<R> {
    R text(Text text);

    R phrase(Phrase phrase);

    R emphasis(Emphasis emphasis);

    R note(Note note);

    R slot(Slot slot);
  }

  /** The words of some running text without its notes; a slot reads as {@code {name}}. */
  static String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(inline.match(Words.INSTANCE));
    }
    return words.toString();
  }

  /** Other words, set as a piece is: as an opening phrase, in italics or in roman. */
  static Inline like(Inline piece, String words) {
    if (piece instanceof Phrase) {
      return new Phrase(words);
    }
    return piece instanceof Emphasis ? new Emphasis(words) : new Text(words);
  }
}
