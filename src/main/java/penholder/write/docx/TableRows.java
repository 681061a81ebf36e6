package penholder.write.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.compare.Entry;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Place;
import penholder.write.Compared;

/**
 * The row of each paragraph. A moved one stands whole where the new text has it; a row without
 * words says where it went.
 */
final class TableRows implements Entry.Cases<TableRow> {
  private final NumberedText old;
  private final NumberedText fresh;
  private final Remarks remarks;

  TableRows(Compared compared) {
    old = new NumberedText(compared.comparison().old());
    fresh = new NumberedText(compared.comparison().fresh());
    remarks = new Remarks(compared.origins(), compared.open());
  }

  /**
   * One side of a row: its paragraphs, and the segments of each.
   *
   * @param places where they stand
   * @param segments the words of each in both texts
   */
  private record Column(List<Place> places, List<List<Segment>> segments) {
    static final Column EMPTY = new Column(List.of(), List.of());

    static Column of(Place place, List<Segment> segments) {
      return new Column(List.of(place), List.of(segments));
    }

    String labels() {
      return places.stream().map(Place::label).collect(Collectors.joining(", "));
    }
  }

  @Override
  public TableRow continued(Entry.Continued entry) {
    String what = entry.segments().stream().anyMatch(Segment::isChange) ? "edited" : "";
    Column was = Column.of(entry.oldPlace(), entry.segments());
    return row(was, Column.of(entry.freshPlace(), entry.segments()), entry.segments(), what);
  }

  @Override
  public TableRow added(Entry.Added entry) {
    List<Segment> words = List.of(new Segment.Inserted(entry.text()));
    String kin = entry.source().map(place -> ", mostly words of the old " + place).orElse("");
    return row(Column.EMPTY, Column.of(entry.place(), words), words, "new" + kin);
  }

  @Override
  public TableRow dropped(Entry.Dropped entry) {
    List<Segment> words = List.of(new Segment.Deleted(entry.text()));
    String kin = entry.destination().map(place -> ", its words are in the new " + place).orElse("");
    return row(Column.of(entry.place(), words), Column.EMPTY, words, "dropped" + kin);
  }

  @Override
  public TableRow movedAway(Entry.MovedAway entry) {
    return new TableRow(
        "old " + entry.oldPlace(), List.of(), List.of(), List.of("moved to " + entry.freshPlace()));
  }

  @Override
  public TableRow movedHere(Entry.MovedHere entry) {
    boolean edited = entry.segments().stream().anyMatch(Segment::isChange);
    Column was = Column.of(entry.oldPlace(), entry.segments());
    return row(
        was,
        Column.of(entry.freshPlace(), entry.segments()),
        entry.segments(),
        "moved from " + entry.oldPlace() + (edited ? " and edited" : ""));
  }

  @Override
  public TableRow split(Entry.Split entry) {
    List<Segment> all = both(entry.first(), entry.second());
    Column is = halves(entry.first(), entry.second());
    return row(Column.of(entry.oldPlace(), all), is, all, "split in two");
  }

  @Override
  public TableRow merged(Entry.Merged entry) {
    List<Segment> all = both(entry.first(), entry.second());
    Column was = halves(entry.first(), entry.second());
    return row(was, Column.of(entry.freshPlace(), all), all, "two merged into one");
  }

  private static List<Segment> both(Entry.Half first, Entry.Half second) {
    return Stream.concat(first.segments().stream(), second.segments().stream()).toList();
  }

  private static Column halves(Entry.Half first, Entry.Half second) {
    return new Column(
        List.of(first.place(), second.place()), List.of(first.segments(), second.segments()));
  }

  private TableRow row(Column was, Column is, List<Segment> all, String what) {
    Marking same = what.isEmpty() ? Marking.KEPT : Marking.SAME;
    Marking added = was.places().isEmpty() ? Marking.NEW : Marking.ADDED;
    NotesBeside notes = new NotesBeside(all, same, added, notes(old, was), notes(fresh, is));
    List<CellParagraph> left = new ArrayList<>();
    Iterator<List<Stretch>> oldNotes = notes.old().iterator();
    for (int n = 0; n < was.places().size(); n++) {
      List<Stretch> words = Stretch.old(was.segments().get(n), same);
      left.add(CellParagraph.of(old, was.places().get(n), words, oldNotes));
    }
    List<CellParagraph> right = new ArrayList<>();
    Iterator<List<Stretch>> freshNotes = notes.fresh().iterator();
    for (int n = 0; n < is.places().size(); n++) {
      List<Stretch> words = Stretch.fresh(is.segments().get(n), same, added);
      right.add(CellParagraph.of(fresh, is.places().get(n), words, freshNotes));
    }
    return new TableRow(label(was, is), left, right, remarks.of(what, is.places(), right));
  }

  private static Iterator<List<Inline>> notes(NumberedText text, Column column) {
    return column.places().isEmpty()
        ? Collections.emptyIterator()
        : text.notesFrom(column.places().get(0));
  }

  private static String label(Column was, Column is) {
    String before = was.labels();
    String after = is.labels();
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? "new " + after : "old " + before;
    }
    return before.equals(after) ? before : before + " → " + after;
  }
}
