package penholder.read.akn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Text;

/**
 * Running text in one line, white space in one form.
 *
 * @param words the words, without their notes
 * @param italics which characters stand in italics
 * @param notes the notes, each with the number of characters before it
 */
record Wording(String words, BitSet italics, List<Placed> notes) {
  /**
   * A note in its place.
   *
   * @param at the number of characters before it
   * @param note the note
   */
  record Placed(int at, Note note) {}

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The wording from a character on, white space at its beginning left out. */
  Wording from(int index) {
    int start = index;
    while (start < words.length() && words.charAt(start) == ' ') {
      start++;
    }
    int cut = start;
    return new Wording(
        words.substring(cut),
        italics.get(cut, Math.max(cut, words.length())),
        notes.stream()
            .map(placed -> new Placed(Math.max(0, placed.at() - cut), placed.note()))
            .toList());
  }

  /** This wording, a space and another, which may be empty. */
  Wording before(Wording other) {
    return other.isEmpty() ? this : joined(List.of(this, other), ' ');
  }

  /** Some words in roman, without notes. */
  static Wording of(String words) {
    return new Wording(words, new BitSet(), List.of());
  }

  /** The cells of a row, a tab between two. */
  static Wording ofCells(List<Wording> cells) {
    return joined(cells, '\t');
  }

  private static Wording joined(List<Wording> pieces, char between) {
    StringBuilder words = new StringBuilder();
    BitSet italics = new BitSet();
    List<Placed> notes = new ArrayList<>();
    for (Wording piece : pieces) {
      words.append(piece == pieces.get(0) ? "" : String.valueOf(between));
      int start = words.length();
      words.append(piece.words());
      piece.italics().stream().forEach(at -> italics.set(start + at));
      piece.notes().forEach(placed -> notes.add(new Placed(start + placed.at(), placed.note())));
    }
    return new Wording(words.toString(), italics, notes);
  }

  /** The pieces, italics at the beginning being the opening phrase. */
  List<Inline> opening() {
    List<Inline> inlines = new ArrayList<>(inlines());
    if (!inlines.isEmpty() && inlines.get(0) instanceof Emphasis first) {
      inlines.set(0, new Phrase(first.words()));
    }
    return inlines;
  }

  /** The pieces. */
  List<Inline> inlines() {
    List<Inline> inlines = new ArrayList<>();
    int done = 0;
    for (Placed placed : notes) {
      pieces(inlines, done, placed.at());
      inlines.add(placed.note());
      done = placed.at();
    }
    pieces(inlines, done, words.length());
    return inlines;
  }

  private void pieces(List<Inline> inlines, int from, int to) {
    int start = from;
    while (start < to) {
      boolean italic = italics.get(start);
      int turn = italic ? italics.nextClearBit(start) : italics.nextSetBit(start);
      int end = turn < 0 ? to : Math.min(turn, to);
      String piece = words.substring(start, end);
      inlines.add(italic ? new Emphasis(piece) : new Text(piece));
      start = end;
    }
  }
}
