package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.model.Part;
import penholder.model.Place;

/** The entries in the order in which they are shown. */
final class Layout {
  private final Side old;
  private final Side fresh;
  private final Alignment alignment;
  private final List<Entry> entries = new ArrayList<>();

  private Layout(Side old, Side fresh, Alignment alignment) {
    this.old = old;
    this.fresh = fresh;
    this.alignment = alignment;
  }

  /**
   * Puts the paragraphs of both texts in one row: between two paragraphs that go on in their places
   * stands first what is gone from there, then what is new there.
   */
  static List<Entry> entries(Side old, Side fresh, Alignment alignment) {
    Layout layout = new Layout(old, fresh, alignment);
    for (Part part : Part.values()) {
      layout.lay(part);
    }
    return layout.entries;
  }

  private void lay(Part part) {
    int oldAt = old.count(before -> before.compareTo(part) < 0);
    int freshAt = fresh.count(before -> before.compareTo(part) < 0);
    for (Pairing pair : InPlace.of(part, old, fresh, alignment)) {
      OptionalInt otherFresh = alignment.otherFresh(pair);
      OptionalInt otherOld = otherFresh.isPresent() ? otherFresh : alignment.otherOld(pair);
      boolean split = otherFresh.isPresent();
      boolean merged = !split && otherOld.isPresent();
      int oldFirst = merged ? Math.min(pair.old(), otherOld.getAsInt()) : pair.old();
      int freshFirst = split ? Math.min(pair.fresh(), otherFresh.getAsInt()) : pair.fresh();
      if (oldFirst < oldAt || freshFirst < freshAt) {
        split = false;
        merged = false;
        oldFirst = pair.old();
        freshFirst = pair.fresh();
      }
      between(oldAt, oldFirst, freshAt, freshFirst);
      if (split) {
        split(pair.old(), freshFirst);
      } else if (merged) {
        merged(oldFirst, pair.fresh());
      } else {
        entries.add(continued(pair));
      }
      oldAt = oldFirst + (merged ? 2 : 1);
      freshAt = freshFirst + (split ? 2 : 1);
    }
    between(
        oldAt,
        old.count(before -> before.compareTo(part) <= 0),
        freshAt,
        fresh.count(before -> before.compareTo(part) <= 0));
  }

  private Entry continued(Pairing pair) {
    return new Entry.Continued(
        old.place(pair.old()),
        fresh.place(pair.fresh()),
        Wording.compared(old.tokens().get(pair.old()), fresh.tokens().get(pair.fresh())));
  }

  private void split(int whole, int first) {
    List<Token> halves = Token.asOne(fresh.tokens().get(first), fresh.tokens().get(first + 1));
    List<List<Segment>> rows = Wording.halves(old.tokens().get(whole), halves);
    entries.add(
        new Entry.Split(
            old.place(whole),
            new Entry.Half(fresh.place(first), rows.get(0)),
            new Entry.Half(fresh.place(first + 1), rows.get(1))));
  }

  private void merged(int first, int whole) {
    List<Token> halves = Token.asOne(old.tokens().get(first), old.tokens().get(first + 1));
    List<List<Segment>> rows = Wording.halves(halves, fresh.tokens().get(whole));
    entries.add(
        new Entry.Merged(
            new Entry.Half(old.place(first), rows.get(0)),
            new Entry.Half(old.place(first + 1), rows.get(1)),
            fresh.place(whole)));
  }

  private void between(int oldFrom, int oldTo, int freshFrom, int freshTo) {
    for (int o = oldFrom; o < oldTo; o++) {
      entries.add(gone(o));
    }
    for (int f = freshFrom; f < freshTo; f++) {
      entries.add(come(f));
    }
  }

  private Entry gone(int o) {
    Paragraph paragraph = old.paragraphs().get(o);
    OptionalInt now = alignment.freshOf(o);
    if (now.isPresent()) {
      return new Entry.MovedAway(paragraph.place(), fresh.place(now.getAsInt()), paragraph.text());
    }
    return new Entry.Dropped(
        paragraph.place(), paragraph.text(), place(fresh, alignment.destination(o)));
  }

  private Entry come(int f) {
    Paragraph paragraph = fresh.paragraphs().get(f);
    OptionalInt was = alignment.oldOf(f);
    if (was.isPresent()) {
      int o = was.getAsInt();
      return new Entry.MovedHere(
          old.place(o),
          paragraph.place(),
          Wording.compared(old.tokens().get(o), fresh.tokens().get(f)));
    }
    return new Entry.Added(paragraph.place(), paragraph.text(), place(old, alignment.source(f)));
  }

  private static Optional<Place> place(Side side, OptionalInt n) {
    return n.isPresent() ? Optional.of(side.place(n.getAsInt())) : Optional.empty();
  }
}
