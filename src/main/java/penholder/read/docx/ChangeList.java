package penholder.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The changes of a story in the order in which they begin. */
final class ChangeList {
  private static final String END_OF_PARAGRAPH = "¶";

  /** A change that may still grow. */
  private record Begun(Revision revision, StringBuilder words, int paragraph, boolean inNote) {
    Change change() {
      return new Change(
          revision.kind(), revision.author(), revision.date(), words.toString(), paragraph, inNote);
    }
  }

  /** All that have begun. */
  private final List<Begun> begun;

  /** Those that the next words add to if the same was done to them. */
  private final Map<Revision, Begun> open = new LinkedHashMap<>();

  /** What was done to the note that is walked through: its words are told with the note. */
  private final Set<Change.Kind> told;

  private final boolean inNote;

  private ChangeList(List<Begun> begun, Set<Change.Kind> told, boolean inNote) {
    this.begun = begun;
    this.told = told;
    this.inNote = inNote;
  }

  /** The changes of a text, those in its notes included. */
  static List<Change> of(Story story) {
    ChangeList list = new ChangeList(new ArrayList<>(), Set.of(), false);
    List<TrackedParagraph> paragraphs = story.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      list.paragraph(paragraphs.get(i), i + 1);
    }
    return list.begun.stream().map(Begun::change).toList();
  }

  private void paragraph(TrackedParagraph paragraph, int number) {
    for (TrackedPiece piece : paragraph.pieces()) {
      if (piece instanceof TrackedPiece.Words words) {
        add(words.words(), words.standing(), number);
      } else if (piece instanceof TrackedPiece.Note note) {
        note(note, number);
      } else if (piece instanceof TrackedPiece.Remark remark) {
        begin(remark.revision(), number).words().append(remark.words());
      }
    }
    add(END_OF_PARAGRAPH, paragraph.mark(), number);
    open.clear();
  }

  private void note(TrackedPiece.Note note, int number) {
    Side side = note.standing().went().isEmpty() ? Side.ACCEPTED : Side.REJECTED;
    add(note.note(side).words(), note.standing(), number);
    Set<Change.Kind> ofNote =
        note.standing().revisions().stream().map(Revision::kind).collect(Collectors.toSet());
    ChangeList inside = new ChangeList(begun, ofNote, true);
    note.story().paragraphs().forEach(paragraph -> inside.paragraph(paragraph, number));
  }

  private void add(String words, Standing standing, int number) {
    List<Revision> revisions = standing.revisions();
    open.keySet().retainAll(revisions);
    for (Revision revision : revisions) {
      if (!told.contains(revision.kind())) {
        open.computeIfAbsent(revision, key -> begin(key, number)).words().append(words);
      }
    }
  }

  private Begun begin(Revision revision, int number) {
    Begun change = new Begun(revision, new StringBuilder(), number, inNote);
    begun.add(change);
    return change;
  }
}
