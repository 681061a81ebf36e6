package penholder.write.docx;

import java.util.List;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.style.NoBreak;
import penholder.write.SymbolLink;

/**
 * The words of one paragraph in one text, and how far they have been written. Where a line must not
 * break and which words are a symbol is seen only in the whole paragraph, so pieces of it are cut
 * from here.
 */
final class Line {
  private final String words;
  private final List<SymbolLink> symbols;
  private int at;
  private boolean afterNote;

  private Line(String words, List<SymbolLink> symbols) {
    this.words = words;
    this.symbols = symbols;
  }

  /** A paragraph whose symbols lead to their documents (R-FN-15). */
  static Line linked(List<Inline> text) {
    String words = NoBreak.in(Inline.words(text));
    return new Line(words, SymbolLink.in(words));
  }

  /** A paragraph without links, as in titles and running heads. */
  static Line plain(List<Inline> text) {
    return new Line(NoBreak.in(Inline.words(text)), List.of());
  }

  String words() {
    return words;
  }

  List<SymbolLink> symbols() {
    return symbols;
  }

  /** How many characters have been written. */
  int at() {
    return at;
  }

  /** Whether the piece written last was a note. */
  boolean isAfterNote() {
    return afterNote;
  }

  /** Says that the comma before the mark of the next note stands. */
  void separated() {
    afterNote = false;
  }

  /** Goes over a piece. */
  void pass(Inline piece) {
    at += Inline.words(List.of(piece)).length();
    afterNote = piece instanceof Note;
  }

  void pass(List<Inline> pieces) {
    pieces.forEach(this::pass);
  }
}
