package penholder.check.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Slot;
import penholder.model.Text;

/**
 * Other words in the place of some, by their positions in {@link Inline#words}: italics stay
 * italics, and the notes within stay behind the new words.
 */
final class Rewording {
  private final List<Inline> before = new ArrayList<>();
  private final List<Inline> within = new ArrayList<>();
  private final List<Inline> after = new ArrayList<>();
  private final List<Inline> notes = new ArrayList<>();

  private Rewording() {}

  /**
   * The text with other words.
   *
   * @param start where the words begin that go
   * @param end behind the last of them
   * @return empty where a slot would be changed, or where nothing would be left
   */
  static Optional<List<Inline>> of(List<Inline> text, int start, int end, String instead) {
    String old = Inline.words(text).substring(start, end);
    int most = Math.min(old.length(), instead.length());
    int head = 0;
    while (head < most && old.charAt(head) == instead.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.charAt(old.length() - 1 - tail) == instead.charAt(instead.length() - 1 - tail)) {
      tail++;
    }
    String core = instead.substring(head, instead.length() - tail);
    Rewording rewording = new Rewording();
    boolean behindOld = head > 0 && head == old.length();
    boolean aheadOfNotes = behindOld || old.length() == head + tail && core.matches("\\p{Punct}.*");
    rewording.divide(text, start + head, end - tail, aheadOfNotes);
    return rewording.joined(core);
  }

  /**
   * R-FN-3: "Marker comes after punctuation", so a new mark goes before the notes beside it, as do
   * words that end the old ones: the note stands behind the whole title.
   */
  private void divide(List<Inline> text, int start, int end, boolean aheadOfNotes) {
    int at = 0;
    for (Inline inline : text) {
      int length = Inline.words(List.of(inline)).length();
      if (inline instanceof Note) {
        boolean ahead = at < start || at == start && !aheadOfNotes;
        (ahead ? before : at < end ? notes : after).add(inline);
      } else {
        cut(inline, 0, Math.min(length, start - at), before);
        cut(inline, Math.max(0, start - at), Math.min(length, end - at), within);
        cut(inline, Math.max(0, end - at), length, after);
      }
      at += length;
    }
  }

  private static void cut(Inline inline, int from, int to, List<Inline> pieces) {
    if (from >= to) {
      return;
    }
    String words = Inline.words(List.of(inline)).substring(from, to);
    pieces.add(inline instanceof Slot ? inline : Inline.like(inline, words));
  }

  private Optional<List<Inline>> joined(String core) {
    List<Inline> joined = new ArrayList<>(before);
    if (!core.isEmpty()) {
      joined.add(Inline.like(model(), core));
    }
    joined.addAll(notes);
    joined.addAll(after);
    boolean slot = within.stream().anyMatch(Slot.class::isInstance) || cutsSlot();
    return slot || joined.isEmpty() ? Optional.empty() : Optional.of(merged(joined));
  }

  /** A slot that is cut in two stands on both sides. */
  private boolean cutsSlot() {
    Optional<Inline> left = last(before);
    return left.filter(Slot.class::isInstance).isPresent()
        && !after.isEmpty()
        && left.get() == after.get(0);
  }

  /** How new words are set: as the first that go, else as what stands around them, rather roman. */
  private Inline model() {
    if (!within.isEmpty()) {
      return within.get(0);
    }
    Optional<Inline> left = last(before);
    Optional<Inline> right = after.stream().findFirst();
    boolean same =
        left.isPresent()
            && right.isPresent()
            && left.get().getClass().equals(right.get().getClass());
    return same ? left.get() : new Text("roman");
  }

  private static Optional<Inline> last(List<Inline> pieces) {
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
  }

  private static List<Inline> merged(List<Inline> pieces) {
    List<Inline> merged = new ArrayList<>();
    for (Inline piece : pieces) {
      Optional<Inline> left = last(merged);
      boolean joins =
          !(piece instanceof Note || piece instanceof Slot)
              && left.filter(one -> one.getClass().equals(piece.getClass())).isPresent();
      if (joins) {
        merged.remove(merged.size() - 1);
        merged.add(Inline.like(piece, Inline.words(List.of(left.get(), piece))));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }
}
