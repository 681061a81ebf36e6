package penholder.read.docx;

import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of one paragraph; neighbouring words that stand and look alike are one. */
final class ParagraphBuilder {
  private final List<TrackedPiece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Look look;
  private Look before;
  private Standing standing = Standing.UNTOUCHED;

  void words(String added, Look now, Look once, Standing stands) {
    if (!words.isEmpty() && !(now.equals(look) && once.equals(before) && stands.equals(standing))) {
      finishWords();
    }
    look = now;
    before = once;
    standing = stands;
    words.append(added);
  }

  void add(TrackedPiece piece) {
    finishWords();
    pieces.add(piece);
  }

  private void finishWords() {
    if (!words.isEmpty()) {
      pieces.add(new TrackedPiece.Words(words.toString(), look, before, standing));
      words.setLength(0);
    }
  }

  /** How many pieces there are; what is added from now on is a piece of its own. */
  int size() {
    finishWords();
    return pieces.size();
  }

  /** Takes back words and notes from a piece on; comments stay. */
  void takeBack(int from) {
    finishWords();
    pieces
        .subList(Math.min(from, pieces.size()), pieces.size())
        .removeIf(piece -> !(piece instanceof TrackedPiece.Remark));
  }

  /** The pieces. */
  List<TrackedPiece> pieces() {
    finishWords();
    return pieces;
  }

  /** All words that stand in the file, whether they came or went; a note is one character. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    for (TrackedPiece piece : pieces()) {
      if (piece instanceof TrackedPiece.Words some) {
        shown.append(some.words().replaceAll("[\n\f]", " "));
      } else if (piece instanceof TrackedPiece.Note) {
        shown.append('^');
      }
    }
    return shown.toString();
  }
}
