package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.report.Finding;

/** The words of a paragraph become running text: opening phrase, italics, notes in their places. */
final class ClauseText {
  /** "31363.³, ⁴" and "31363.3,4": a comma stands between marks in a row (R-FN-3). */
  private static final Pattern BETWEEN_MARKS = Pattern.compile("\\s*,\\s*");

  private final Passage passage;
  private final List<Inline> inlines = new ArrayList<>();
  private int done;

  private ClauseText(Passage passage) {
    this.passage = passage;
  }

  /**
   * @param passage the paragraph without its number
   * @param marks where its notes hang, places counted in this passage
   * @param notes all notes of the text
   * @param opens how its opening phrase is found; empty for a sub-paragraph, which has none
   */
  static List<Inline> of(
      Passage passage,
      List<NoteMarks.Mark> marks,
      List<Note> notes,
      Optional<OpeningPhrase.Way> opens,
      List<Finding> findings) {
    ClauseText text = new ClauseText(passage);
    opens.flatMap(way -> OpeningPhrase.of(passage, way, findings)).ifPresent(text::opening);
    for (NoteMarks.Mark mark : marks) {
      text.wordsUpTo(mark.start());
      text.inlines.add(notes.get(mark.number() - 1));
      text.done = mark.end();
    }
    text.wordsUpTo(passage.text().length());
    return text.inlines;
  }

  private void opening(OpeningPhrase phrase) {
    inlines.add(new Phrase(phrase.words()));
    done = phrase.end();
  }

  private void wordsUpTo(int end) {
    Passage words = passage.between(done, end);
    boolean betweenMarks =
        !inlines.isEmpty()
            && inlines.get(inlines.size() - 1) instanceof Note
            && BETWEEN_MARKS.matcher(words.text()).matches()
            && end < passage.text().length();
    if (!betweenMarks) {
      inlines.addAll(Emphases.marked(words));
    }
    done = end;
  }
}
