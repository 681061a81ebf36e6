package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.report.Finding;

/** The words of a paragraph become running text: opening phrase, italics, notes in their places. */
final class ClauseText {
  private static final Pattern MARKED_OPENING = Pattern.compile("^\\*([^*]+)\\*");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}-]+");

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
   * @param opens the part whose openings it may have; empty for a sub-paragraph
   */
  static List<Inline> of(
      Passage passage,
      List<NoteMarks.Mark> marks,
      List<Note> notes,
      Optional<Part> opens,
      List<Finding> findings) {
    ClauseText text = new ClauseText(passage);
    opens.ifPresent(part -> text.opening(part, findings));
    for (NoteMarks.Mark mark : marks) {
      text.wordsUpTo(mark.start());
      text.inlines.add(notes.get(mark.number() - 1));
      text.done = mark.end();
    }
    text.wordsUpTo(passage.text().length());
    return text.inlines;
  }

  private void opening(Part part, List<Finding> findings) {
    int italic = Emphases.italicsAtStart(passage);
    Matcher marked = MARKED_OPENING.matcher(passage.text());
    if (italic > 0) {
      inlines.add(new Phrase(passage.text().substring(0, italic)));
      done = italic;
      return;
    }
    if (!passage.isKnown() && marked.find()) {
      inlines.add(new Phrase(marked.group(1)));
      done = marked.end();
      return;
    }
    Optional<String> known = Opening.of(passage.text(), part);
    Matcher first = FIRST_WORD.matcher(passage.text());
    if (known.isPresent()) {
      inlines.add(new Phrase(known.get()));
      done = known.get().length();
    } else if (!passage.isKnown() && first.find()) {
      findings.add(
          Finding.warning(
              "unknown opening",
              "No paragraph is known to open like this; \"%s\" is taken as its opening phrase."
                  .formatted(first.group()),
              passage.place(0)));
      inlines.add(new Phrase(first.group()));
      done = first.end();
    }
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
