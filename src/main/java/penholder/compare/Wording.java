package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import penholder.model.Inline;
import penholder.model.Note;

/** The segments of two paragraphs, written down from the changes between their tokens. */
final class Wording {
  private final List<Token> old;
  private final List<Token> fresh;
  private final List<SegmentRow> rows = new ArrayList<>(List.of(new SegmentRow()));
  private boolean spaceStands;

  private Wording(List<Token> old, List<Token> fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  /**
   * Compares two paragraphs word by word.
   *
   * @param old the tokens of the old one, closed by a break
   * @param fresh the tokens of the new one, closed by a break
   */
  static List<Segment> compared(List<Token> old, List<Token> fresh) {
    return halves(old, fresh).get(0);
  }

  /**
   * Compares one paragraph with two, or two with one, word by word.
   *
   * @param old the tokens of the old side, closed by a break; where they are two paragraphs, an
   *     {@linkplain Token#asOne inner break} stands between them
   * @param fresh the tokens of the new side, likewise
   * @return a row of segments for each half; one row where there is no inner break
   */
  static List<List<Segment>> halves(List<Token> old, List<Token> fresh) {
    List<Token> keyed = NotePairs.keyed(old, fresh);
    Wording wording = new Wording(old, fresh);
    wording.write(Readable.of(old, keyed, Change.shortest(old, keyed)));
    return wording.rows.stream().map(SegmentRow::segments).toList();
  }

  private void write(List<Change> changes) {
    int oldAt = 0;
    int freshAt = 0;
    for (Change change : changes) {
      while (oldAt < change.oldFrom()) {
        common(old.get(oldAt++), fresh.get(freshAt++));
      }
      change(change);
      oldAt = change.oldTo();
      freshAt = change.freshTo();
    }
    while (oldAt < old.size()) {
      common(old.get(oldAt++), fresh.get(freshAt++));
    }
  }

  private SegmentRow row() {
    return rows.get(rows.size() - 1);
  }

  private void common(Token was, Token is) {
    if (!spaceStands) {
      space(was.space(), is.space());
    }
    spaceStands = false;
    if (was.kind() == Token.Kind.NOTE && !was.text().equals(is.text())) {
      row().noteEdit(edit(was.note().orElseThrow(), is.note().orElseThrow()));
    } else {
      row().same(was.text(), is.text());
    }
  }

  private void space(List<Inline> was, List<Inline> is) {
    if (was.isEmpty() || is.isEmpty()) {
      row().deleted(was);
      row().inserted(is);
    } else {
      row().same(was, is);
    }
  }

  /**
   * A change begins at a word. The space before it is common: where words take the place of others
   * both have it, and where words come or go it is the one behind them in the other text.
   */
  private void change(Change change) {
    List<Token> out = new ArrayList<>(old.subList(change.oldFrom(), change.oldTo()));
    List<Token> in = new ArrayList<>(fresh.subList(change.freshFrom(), change.freshTo()));
    List<Inline> outBefore = space(out);
    List<Inline> inBefore = space(in);
    List<Inline> outAfter = space(old.subList(change.oldTo(), old.size()));
    List<Inline> inAfter = space(fresh.subList(change.freshTo(), fresh.size()));
    boolean spaced = !outAfter.isEmpty() && !inAfter.isEmpty();
    if (!outBefore.isEmpty() && !inBefore.isEmpty()) {
      row().same(outBefore, inBefore);
      bareFirst(out);
      bareFirst(in);
    } else if (change.onlyInserts() && spaced && inBefore.equals(outAfter)) {
      row().same(outAfter, inBefore);
      bareFirst(in);
      in.add(new Token(Token.Kind.MARK, "", inAfter, List.of()));
      spaceStands = true;
    } else if (change.onlyDeletes() && spaced && outBefore.equals(inAfter)) {
      row().same(outBefore, inAfter);
      bareFirst(out);
      out.add(new Token(Token.Kind.MARK, "", outAfter, List.of()));
      spaceStands = true;
    }
    write(out, SegmentRow::deleted);
    write(in, SegmentRow::inserted);
  }

  private static List<Inline> space(List<Token> tokens) {
    return tokens.isEmpty() ? List.of() : tokens.get(0).space();
  }

  private static void bareFirst(List<Token> tokens) {
    tokens.set(0, tokens.get(0).bare());
  }

  private void write(List<Token> tokens, BiConsumer<SegmentRow, List<Inline>> change) {
    for (Token token : tokens) {
      change.accept(row(), token.space());
      change.accept(row(), token.text());
      if (token.kind() == Token.Kind.BREAK) {
        rows.add(new SegmentRow());
      }
    }
  }

  private static Segment.NoteEdit edit(Note was, Note is) {
    return new Segment.NoteEdit(
        was.wording(), is.wording(), compared(Tokens.of(was.text()), Tokens.of(is.text())));
  }
}
