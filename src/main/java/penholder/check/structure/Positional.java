package penholder.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Repair;
import penholder.check.Rule;
import penholder.model.Part;
import penholder.report.Severity;
import penholder.style.FairCopy;
import penholder.style.Step;

/**
 * A rule about what follows from positions: a text departs from it where it differs from its own
 * fair copy.
 *
 * @param id the rule
 * @param severity how much it matters
 * @param sentence the rule in one sentence
 * @param step the step of the fair copy that follows it
 * @param message what is said: "%s" stands for the words as they should be
 * @param where which paragraphs it is about, of those that the step would change
 */
record Positional(
    String id,
    Severity severity,
    String sentence,
    Step step,
    String message,
    BiPredicate<FairCopy.Change, Part> where)
    implements Rule {

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    for (FairCopy.Change change : text.fairCopy()) {
      if (change.step() == step) {
        found.addAll(deviations(change, text));
      }
    }
    return found;
  }

  private List<Deviation> deviations(FairCopy.Change change, CheckedText text) {
    return text.paragraphs().stream()
        .filter(one -> one.place().label().equals(change.label()))
        .filter(one -> where.test(change, one.place().part()))
        .findFirst()
        .map(paragraph -> deviations(change, paragraph, text))
        .orElse(List.of());
  }

  private List<Deviation> deviations(FairCopy.Change change, Passage paragraph, CheckedText text) {
    boolean ofMarks = step == Step.NOTE_MARKS || step == Step.FIRST_MENTIONS;
    return ofMarks
        ? List.of(deviation(paragraph, Marks.difference(change.before(), change.after())))
        : inWords(change, paragraph, text);
  }

  /** Each piece that the step changes, the paragraph itself or a note, is marked. */
  private List<Deviation> inWords(FairCopy.Change change, Passage paragraph, CheckedText text) {
    List<Passage> before = CheckedText.passages(paragraph.place(), change.before());
    List<Passage> after = CheckedText.passages(paragraph.place(), change.after());
    int pieces = Math.min(before.size(), after.size());
    List<Deviation> found = new ArrayList<>();
    for (int piece = 0; piece < pieces; piece++) {
      String was = before.get(piece).words();
      String is = after.get(piece).words();
      // What changes in no words, an italic, is told of the last piece.
      if (!was.equals(is) || found.isEmpty() && piece == pieces - 1) {
        Passage passage = standing(text, before.get(piece)).orElse(paragraph);
        found.add(deviation(passage, Difference.of(was, is)));
      }
    }
    return found;
  }

  private Deviation deviation(Passage passage, Difference difference) {
    int length = passage.words().length();
    return new Deviation(
        passage,
        Math.min(difference.start(), length),
        Math.min(difference.end(), length),
        message.formatted(difference.instead().strip()),
        Optional.of(new Repair.FairCopy(step)));
  }

  /** The passage of the text that a piece is: earlier steps may have changed its words a little. */
  private static Optional<Passage> standing(CheckedText text, Passage piece) {
    return text.passages().stream()
        .filter(one -> one.place().equals(piece.place()) && one.note() == piece.note())
        .findFirst();
  }
}
