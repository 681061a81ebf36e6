package penholder.write.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Slot;

/** Takes running text off from its beginning, as far as is asked for. */
final class Pieces {
  private final Deque<Inline> left;
  private int at;

  Pieces(List<Inline> text) {
    this.left = new ArrayDeque<>(text);
  }

  /** What comes before a character; a note there is left for the next, a slot is never cut. */
  List<Inline> before(int character) {
    List<Inline> taken = new ArrayList<>();
    while (!left.isEmpty() && at < character) {
      Inline piece = left.removeFirst();
      String words = Inline.words(List.of(piece));
      int room = character - at;
      if (words.length() > room && !(piece instanceof Slot)) {
        left.addFirst(Inline.like(piece, words.substring(room)));
        words = words.substring(0, room);
        taken.add(Inline.like(piece, words));
      } else {
        taken.add(piece);
      }
      at += words.length();
    }
    return taken;
  }

  /** The notes that stand here. */
  List<Inline> notes() {
    List<Inline> taken = new ArrayList<>();
    while (left.peekFirst() instanceof Note) {
      taken.add(left.removeFirst());
    }
    return taken;
  }

  /** All that is left. */
  List<Inline> rest() {
    return List.copyOf(left);
  }
}
