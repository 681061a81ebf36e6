package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Paragraph;
import penholder.compare.Place;
import penholder.model.Note;

/**
 * What becomes of the marks at the ends of paragraphs. In Word such a mark is a character like
 * others: where it goes, what stands before it runs on into the next paragraph, and takes the look
 * of that.
 *
 * <p>A whole paragraph goes with the mark before it, as if a person had set the cursor to the end
 * of the paragraph before and typed or deleted from there. Its own mark would do as well for Word,
 * and is taken where the paragraphs do not look alike. But LibreOffice takes an insertion that ends
 * a paragraph and one that begins the next for one, the mark between them included: rejected, it
 * would join the paragraph with the one after the new ones. And it loses the change of a mark in
 * the paragraph of the first note, so the mark before is not taken there.
 */
record Ends(List<Trace> ofEntries, Trace ofOrgan) {

  static Ends of(Comparison comparison, Set<Place> moved, TextStyles styles) {
    List<Entry> entries = comparison.entries();
    List<Trace> ends = new ArrayList<>();
    List<String> looks = new ArrayList<>(List.of(styles.paragraphs().get(0)));
    ends.add(Trace.KEPT); // the line of the organ
    for (Entry entry : entries) {
      ends.add(whole(entry, moved));
      looks.add(styles.paragraphs().get(last(entry).place().degree()));
    }
    int firstNote = firstNote(entries) + 1;
    int at = 1;
    while (at < ends.size()) {
      int end = at;
      boolean alike = true;
      while (end < ends.size() && isGone(ends.get(end))) {
        alike &= looks.get(end).equals(looks.get(at - 1));
        end++;
      }
      boolean free = ends.get(at - 1) == Trace.KEPT && at - 1 != firstNote;
      if (end > at && alike && free) {
        for (int n = at; n < end; n++) {
          ends.set(n - 1, ends.get(n));
        }
        ends.set(end - 1, Trace.KEPT);
      }
      at = end + 1;
    }
    return new Ends(List.copyOf(ends.subList(1, ends.size())), ends.get(0));
  }

  private static int firstNote(List<Entry> entries) {
    int at = 0;
    while (at < entries.size() && !hasNote(entries.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasNote(Entry entry) {
    return Stream.of(entry.old(), entry.fresh())
        .flatMap(List::stream)
        .anyMatch(paragraph -> paragraph.text().stream().anyMatch(Note.class::isInstance));
  }

  private static boolean isGone(Trace trace) {
    return trace == Trace.INSERTED || trace == Trace.DELETED;
  }

  private static Paragraph last(Entry entry) {
    List<Paragraph> row = entry.fresh().isEmpty() ? entry.old() : entry.fresh();
    return row.get(row.size() - 1);
  }

  private static Trace whole(Entry entry, Set<Place> moved) {
    if (entry instanceof Entry.MovedAway away) {
      return moved.contains(away.oldPlace()) ? Trace.MOVED_AWAY : Trace.DELETED;
    }
    if (entry instanceof Entry.MovedHere here) {
      return moved.contains(here.oldPlace()) ? Trace.MOVED_HERE : Trace.INSERTED;
    }
    if (entry instanceof Entry.Dropped) {
      return Trace.DELETED;
    }
    return entry instanceof Entry.Added ? Trace.INSERTED : Trace.KEPT;
  }
}
