package penholder.check.structure;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Note;

/** Where the marks of notes stand in two wordings of a paragraph that have the same words. */
final class Marks {
  /** A note and how many characters stand before its mark. */
  private record Mark(int at, Note note) {}

  private Marks() {}

  /**
   * The words at the first mark that stands in one of the wordings only: those that it has moved
   * over, or the word before it where it goes or comes.
   */
  static Difference difference(List<Inline> before, List<Inline> after) {
    List<Mark> old = of(before);
    List<Mark> fresh = of(after);
    int n = 0;
    while (n < Math.min(old.size(), fresh.size()) && old.get(n).equals(fresh.get(n))) {
      n++;
    }
    if (n == old.size() && n == fresh.size()) {
      throw new IllegalArgumentException("no mark differs");
    }
    boolean goes = n < old.size();
    boolean comes = n < fresh.size();
    int was = goes ? old.get(n).at() : fresh.get(n).at();
    int is = comes ? fresh.get(n).at() : was;
    boolean moved = goes && comes && old.get(n).note().equals(fresh.get(n).note());
    int first = Math.min(was, is);
    return moved
        ? new Difference(first, Math.max(was, is), "")
        : wordBefore(Inline.words(before), first);
  }

  private static Difference wordBefore(String words, int at) {
    return new Difference(Math.max(0, words.lastIndexOf(' ', at - 1) + 1), at, "");
  }

  private static List<Mark> of(List<Inline> text) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        marks.add(new Mark(at, note));
      }
      at += Inline.words(List.of(inline)).length();
    }
    return marks;
  }
}
