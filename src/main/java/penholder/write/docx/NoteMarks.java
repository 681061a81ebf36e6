package penholder.write.docx;

import java.util.List;
import java.util.stream.Stream;
import penholder.compare.Entry;
import penholder.compare.Paragraph;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;

/** Counts the marks of notes that a file with changes will have. */
final class NoteMarks {
  private NoteMarks() {}

  /** A note that both texts have in one place counts once, one that moved twice. */
  static long in(List<Entry> entries) {
    return entries.stream().flatMap(NoteMarks::written).filter(Note.class::isInstance).count();
  }

  private static Stream<Inline> written(Entry entry) {
    if (entry.old().isEmpty() || entry.fresh().isEmpty()) {
      return Stream.of(entry.old(), entry.fresh())
          .flatMap(List::stream)
          .map(Paragraph::text)
          .flatMap(List::stream);
    }
    return segments(entry)
        .flatMap(List::stream)
        .map(segment -> segment instanceof Segment.Deleted ? segment.old() : segment.fresh())
        .flatMap(List::stream);
  }

  private static Stream<List<Segment>> segments(Entry entry) {
    if (entry instanceof Entry.Split split) {
      return Stream.of(split.first().segments(), split.second().segments());
    }
    if (entry instanceof Entry.Merged merged) {
      return Stream.of(merged.first().segments(), merged.second().segments());
    }
    return Stream.of(((Entry.Continued) entry).segments());
  }
}
