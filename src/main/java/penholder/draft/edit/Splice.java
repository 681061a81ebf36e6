package penholder.draft.edit;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Text;

/** Running text with a stretch of its words replaced; notes within the stretch stay. */
final class Splice {
  private Splice() {}

  /**
   * Replaces a stretch.
   *
   * @param text the running text
   * @param start where the stretch begins in {@link Inline#words(List)}
   * @param end where it ends
   * @param instead what stands there instead
   */
  static List<Inline> of(List<Inline> text, int start, int end, List<Inline> instead) {
    List<Inline> all = new ArrayList<>();
    int at = 0;
    boolean done = false;
    for (Inline inline : text) {
      String words = Inline.words(List.of(inline));
      int next = at + words.length();
      if (Math.max(at, start) < Math.min(next, end)) {
        add(all, cut(inline, words.substring(0, Math.max(0, start - at))));
        add(all, done ? List.of() : instead);
        add(all, cut(inline, words.substring(Math.min(words.length(), end - at))));
        done = true;
      } else {
        add(all, List.of(inline));
      }
      at = next;
    }
    return all;
  }

  /** A piece of the same kind with a part of its words; nothing for no words. */
  private static List<Inline> cut(Inline inline, String words) {
    return words.isEmpty() ? List.of() : List.of(Inline.like(inline, words));
  }

  /** Roman words behind roman words are one piece: no reader makes two. */
  private static void add(List<Inline> all, List<Inline> pieces) {
    for (Inline piece : pieces) {
      int last = all.size() - 1;
      if (piece instanceof Text text && last >= 0 && all.get(last) instanceof Text before) {
        all.set(last, new Text(before.words() + text.words()));
      } else {
        all.add(piece);
      }
    }
  }
}
