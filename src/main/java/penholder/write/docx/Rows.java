package penholder.write.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Paragraph;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Place;
import penholder.model.Setting;

/**
 * The entries of a comparison as Word and LibreOffice can take them.
 *
 * <p>LibreOffice loses the change of the mark at the end of the paragraph with the first note. So
 * where the first half of a split or a merger has it, that is shown as words cut and a paragraph
 * inserted, or words added and a paragraph deleted; and it is not shown as a move.
 */
final class Rows {
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Place> moves = new LinkedHashSet<>();
  private int firstNote = -1;

  /** Takes the entries of a comparison. */
  Rows(Comparison comparison) {
    boolean noteYet = false;
    for (Entry entry : comparison.entries().stream().flatMap(CellChanges::of).toList()) {
      boolean first = !noteYet && hasNote(entry);
      if (first && entry instanceof Entry.Split split && hasNote(split.first())) {
        cut(split);
        firstNote = entries.size() - 2;
      } else if (first && entry instanceof Entry.Merged merged && hasNote(merged.first())) {
        cut(merged);
        firstNote = entries.size() - 2;
      } else {
        entries.add(entry);
        firstNote = first ? entries.size() - 1 : firstNote;
      }
      noteYet |= first;
    }
    findMoves();
  }

  /** The entries to be written, in order. */
  List<Entry> entries() {
    return entries;
  }

  /** Where the paragraphs stood that are shown as moved, in the order in which they stand now. */
  List<Place> moves() {
    return List.copyOf(moves);
  }

  /** The line of the organ, which is in both texts, and one row for each entry. */
  List<Row> rows(TextStyles styles) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Trace.KEPT, styles.paragraphs().get(0), Trace.KEPT, false, false));
    for (int n = 0; n < entries.size(); n++) {
      Entry entry = entries.get(n);
      Place place = last(entry).place();
      String style = styles.of(place.part(), place.setting(), place.degree());
      boolean follows =
          !isCells(entry)
              && (n == 0
                  ? !isAnnexed(entry)
                  : !isCells(entries.get(n - 1))
                      && isAnnexed(entries.get(n - 1)) == isAnnexed(entry));
      rows.add(new Row(whole(entry), style, Tail.of(entry), n == firstNote, follows));
    }
    return rows;
  }

  /** Whether an entry is a row of a table. */
  static boolean isCells(Entry entry) {
    return last(entry).place().setting().equals(Setting.ROW);
  }

  static boolean isAnnexed(Entry entry) {
    return last(entry).place().part() == Part.ANNEXED;
  }

  private static Paragraph last(Entry entry) {
    List<Paragraph> row = entry.fresh().isEmpty() ? entry.old() : entry.fresh();
    return row.get(row.size() - 1);
  }

  private static boolean hasNote(Entry entry) {
    return Stream.of(entry.old(), entry.fresh())
        .flatMap(List::stream)
        .map(Paragraph::text)
        .anyMatch(Rows::hasNote);
  }

  private static boolean hasNote(Entry.Half half) {
    return half.segments().stream()
        .anyMatch(segment -> hasNote(segment.old()) || hasNote(segment.fresh()));
  }

  private static boolean hasNote(List<Inline> words) {
    return words.stream().anyMatch(Note.class::isInstance);
  }

  private void cut(Entry.Split split) {
    List<Segment> segments = new ArrayList<>(split.first().segments());
    words(split.second().segments().stream().map(Segment::old))
        .ifPresent(words -> segments.add(new Segment.Deleted(words)));
    entries.add(new Entry.Continued(split.oldPlace(), split.first().place(), segments));
    Paragraph second = split.fresh().get(1);
    entries.add(new Entry.Added(second.place(), second.text(), Optional.empty()));
  }

  private void cut(Entry.Merged merged) {
    List<Segment> segments = new ArrayList<>(merged.first().segments());
    words(merged.second().segments().stream().map(Segment::fresh))
        .ifPresent(words -> segments.add(new Segment.Inserted(words)));
    entries.add(new Entry.Continued(merged.first().place(), merged.freshPlace(), segments));
    Paragraph second = merged.old().get(1);
    entries.add(new Entry.Dropped(second.place(), second.text(), Optional.empty()));
  }

  private static Optional<List<Inline>> words(Stream<List<Inline>> pieces) {
    List<Inline> words = pieces.flatMap(List::stream).toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /**
   * In Word both ends of a move have the same words; a paragraph that was edited on its way is
   * deleted there and inserted here.
   */
  private void findMoves() {
    for (Entry entry : entries) {
      if (entry instanceof Entry.MovedHere here
          && !here.oldPlace().setting().equals(Setting.ROW)
          && !here.freshPlace().setting().equals(Setting.ROW)
          && here.segments().stream().allMatch(segment -> segment instanceof Segment.Same)) {
        moves.add(here.oldPlace());
      }
    }
    for (int n = 0; n < entries.size(); n++) {
      Trace before = n == 0 ? Trace.KEPT : Tail.of(entries.get(n - 1));
      boolean runsInto = before.isMarked() && before == whole(entries.get(n)).withoutMove();
      if (n == firstNote || runsInto) {
        place(entries.get(n)).ifPresent(moves::remove);
      }
    }
  }

  private static Optional<Place> place(Entry entry) {
    if (entry instanceof Entry.MovedAway away) {
      return Optional.of(away.oldPlace());
    }
    return entry instanceof Entry.MovedHere here ? Optional.of(here.oldPlace()) : Optional.empty();
  }

  private Trace whole(Entry entry) {
    boolean move = place(entry).map(moves::contains).orElse(false);
    if (entry instanceof Entry.MovedAway || entry instanceof Entry.Dropped) {
      return move ? Trace.MOVED_AWAY : Trace.DELETED;
    }
    if (entry instanceof Entry.MovedHere || entry instanceof Entry.Added) {
      return move ? Trace.MOVED_HERE : Trace.INSERTED;
    }
    return Trace.KEPT;
  }
}
