package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Phrase;
import penholder.model.Text;

/** Running text put together again from the pieces that a comparison cut it into. */
final class Pieces {
  private Pieces() {}

  /** The old side of a row of segments. */
  static List<Inline> old(List<Segment> segments) {
    return joined(segments, Segment::old);
  }

  /** The new side of a row of segments. */
  static List<Inline> fresh(List<Segment> segments) {
    return joined(segments, Segment::fresh);
  }

  /** The running text of a row of things, pieces of one kind that meet joined into one. */
  static <T> List<Inline> joined(List<T> row, Function<T, List<Inline>> text) {
    List<Inline> joined = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (T thing : row) {
      for (Inline piece : text.apply(thing)) {
        boolean open = words.length() > 0;
        if (open && joined.get(joined.size() - 1).getClass() != piece.getClass()) {
          close(joined, words);
        }
        String more = wordsToJoin(piece);
        if (words.length() == 0 || more.isEmpty()) {
          joined.add(piece);
        }
        words.append(more);
      }
    }
    close(joined, words);
    return List.copyOf(joined);
  }

  private static void close(List<Inline> joined, StringBuilder words) {
    if (words.length() > 0) {
      int last = joined.size() - 1;
      joined.set(last, Inline.like(joined.get(last), words.toString()));
      words.setLength(0);
    }
  }

  /** The words of a piece that others of its kind can join; empty for a note or a slot. */
  static String wordsToJoin(Inline piece) {
    if (piece instanceof Text text) {
      return text.words();
    }
    if (piece instanceof Emphasis emphasis) {
      return emphasis.words();
    }
    return piece instanceof Phrase phrase ? phrase.words() : "";
  }
}
