package penholder.library.search;

import java.util.List;

/** The words that are looked for. */
public sealed interface Sought {
  /** The words, in order. */
  List<String> words();

  /**
   * A clause, whole: what is found should be as like it as can be, no more and no less.
   *
   * @param text its words
   */
  record Like(String text) implements Sought {
    @Override
    public List<String> words() {
      return WordRow.of(text).words();
    }
  }

  /**
   * What somebody typed: what is found has these words, and whatever others.
   *
   * @param pieces what was typed, in order
   */
  record Typed(List<Piece> pieces) implements Sought {
    public Typed {
      pieces = List.copyOf(pieces);
    }

    @Override
    public List<String> words() {
      return pieces.stream().flatMap(piece -> piece.words().stream()).toList();
    }
  }

  /**
   * One word, the beginning of a word, or a phrase of words that stand next to one another.
   *
   * @param kind which of them
   * @param words the words; one, but for a phrase
   */
  record Piece(Kind kind, List<String> words) {
    public Piece {
      words = List.copyOf(words);
    }

    /** What a piece can be. */
    public enum Kind {
      WORD,
      BEGINNING,
      PHRASE
    }
  }
}
