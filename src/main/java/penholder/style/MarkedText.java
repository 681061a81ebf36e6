package penholder.style;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Text;

/** A running text whose notes are found and set by their position in its words. */
record MarkedText(List<Inline> inlines) {

  /** The words, with as many blanks in place of italics and slots. */
  String romanWords() {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      String piece = Inline.words(List.of(inline));
      words.append(inline instanceof Text ? piece : "\u0000".repeat(piece.length()));
    }
    return words.toString();
  }

  /** The notes that stand exactly there. */
  List<Note> notesAt(int position) {
    List<Note> notes = new ArrayList<>();
    int at = 0;
    for (Inline inline : inlines) {
      if (inline instanceof Note note && at == position) {
        notes.add(note);
      }
      at += Inline.words(List.of(inline)).length();
    }
    return notes;
  }

  /** The same text with these notes there instead of those that it has there. */
  MarkedText with(int position, List<Note> notes) {
    if (notesAt(position).equals(notes)) {
      return this;
    }
    List<Inline> mended = new ArrayList<>();
    int at = 0;
    for (Inline inline : inlines) {
      int end = at + Inline.words(List.of(inline)).length();
      if (inline instanceof Text text && at < position && position <= end) {
        mended.add(new Text(text.words().substring(0, position - at)));
        mended.addAll(notes);
        if (position < end) {
          mended.add(new Text(text.words().substring(position - at)));
        }
      } else if (!(inline instanceof Note && at == position)) {
        add(mended, inline);
      }
      at = end;
    }
    return new MarkedText(List.copyOf(mended));
  }

  /** Words that meet where a note stood become one piece again. */
  private static void add(List<Inline> inlines, Inline next) {
    int last = inlines.size() - 1;
    if (next instanceof Text after && last >= 0 && inlines.get(last) instanceof Text before) {
      inlines.set(last, new Text(before.words() + after.words()));
    } else {
      inlines.add(next);
    }
  }
}
