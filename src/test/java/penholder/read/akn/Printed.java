package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Resolution;

/** A resolution as it is printed, in the terms of {@link AknWalk}. */
final class Printed {
  final StringBuilder words = new StringBuilder();
  final List<String> marks = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final TreeSet<Integer> paragraphs = new TreeSet<>();
  private Optional<List<Inline>> before = Optional.empty();

  Printed(Resolution resolution) {
    for (Part part : Part.values()) {
      for (Numbering.Numbered numbered : Numbering.of(part, resolution.part(part))) {
        clause(numbered.mark(), numbered.clause(), 0);
      }
    }
  }

  private void clause(String mark, Clause clause, int depth) {
    paragraphs.add(words.length());
    if (!mark.isEmpty()) {
      marks.add(words.length() + " " + AknWalk.bare(mark).replaceAll("\\.$", ""));
      words.append(AknWalk.bare(mark));
    }
    for (Inline inline : clause.text()) {
      words.append(AknWalk.bare(Inline.words(List.of(inline))));
      if (inline instanceof Note note) {
        note(note);
      }
    }
    int n = 0;
    for (Clause item : clause.items()) {
      n++;
      clause(Degree.values()[depth].mark(n), item, depth + 1);
    }
  }

  private void note(Note note) {
    boolean sic = note.wording() == Note.Wording.SIC;
    List<Inline> printed = sic ? note.text() : Ibid.shorten(before, note.text());
    notes.add(words.length() + " " + AknWalk.bare(Inline.words(printed)));
    before = Optional.of(Ibid.inFull(before, note));
  }
}
