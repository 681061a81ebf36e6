package penholder.model;

import java.util.ArrayList;
import java.util.List;

/** Cutting and joining running text by the positions of its words ({@link Inline#words}). */
final class Excerpt {
  private Excerpt() {}

  /** The pieces between two positions; italics stay italics, a slot is in or out as a whole. */
  static List<Inline> of(List<Inline> inlines, int from, int to) {
    List<Inline> cut = new ArrayList<>();
    int start = 0;
    for (Inline inline : inlines) {
      int length = inline.match(Words.INSTANCE).length();
      int first = Math.max(from - start, 0);
      int last = Math.min(to - start, length);
      if (first < last) {
        cut.add(first == 0 && last == length ? inline : inline.match(new Between(first, last)));
      }
      start += length;
    }
    return cut;
  }

  /** One text after the other; italics that meet become one piece, roman words too. */
  static List<Inline> join(List<Inline> before, List<Inline> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? after : before;
    }
    List<Inline> joined = new ArrayList<>(before.subList(0, before.size() - 1));
    Inline last = before.get(before.size() - 1);
    Inline first = after.get(0);
    if (last instanceof Text left && first instanceof Text right) {
      joined.add(new Text(left.words() + right.words()));
    } else if (last instanceof Emphasis left && first instanceof Emphasis right) {
      joined.add(new Emphasis(left.words() + right.words()));
    } else {
      joined.add(last);
      joined.add(first);
    }
    joined.addAll(after.subList(1, after.size()));
    return joined;
  }

  private record Between(int from, int to) implements Inline.Cases<Inline> {
    @Override
    public Inline text(Text text) {
      return new Text(text.words().substring(from, to));
    }

    @Override
    public Inline phrase(Phrase phrase) {
      return new Phrase(phrase.words().substring(from, to));
    }

    @Override
    public Inline emphasis(Emphasis emphasis) {
      return new Emphasis(emphasis.words().substring(from, to));
    }

    @Override
    public Inline note(Note note) {
      return note;
    }

    @Override
    public Inline slot(Slot slot) {
      return slot;
    }
  }
}
