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
import penholder.model.Inline;
import penholder.model.Note;
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
        deviation(change, text).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Deviation> deviation(FairCopy.Change change, CheckedText text) {
    return text.paragraphs().stream()
        .filter(one -> one.place().label().equals(change.label()))
        .filter(one -> where.test(change, one.place().part()))
        .findFirst()
        .map(paragraph -> deviation(change, paragraph, text));
  }

  private Deviation deviation(FairCopy.Change change, Passage paragraph, CheckedText text) {
    return step == Step.NOTE_MARKS || step == Step.FIRST_MENTIONS
        ? ofMarks(change, paragraph)
        : ofWords(change, paragraph, text);
  }

  /** Notes come, go or move: marked is where, or what the mark of a note moves over. */
  private Deviation ofMarks(FairCopy.Change change, Passage paragraph) {
    List<Integer> before = marks(change.before());
    List<Integer> after = marks(change.after());
    int n = 0;
    while (n < Math.min(before.size(), after.size()) && before.get(n).equals(after.get(n))) {
      n++;
    }
    int length = paragraph.words().length();
    int now = n < before.size() ? before.get(n) : n < after.size() ? after.get(n) : length;
    int then = n < after.size() && before.size() == after.size() ? after.get(n) : now;
    return deviation(paragraph, Math.min(now, then), Math.max(now, then), "");
  }

  /** Behind how many characters of the paragraph each of its notes stands. */
  private static List<Integer> marks(List<Inline> text) {
    List<Integer> marks = new ArrayList<>();
    int at = 0;
    for (Inline piece : text) {
      if (piece instanceof Note) {
        marks.add(at);
      }
      at += Inline.words(List.of(piece)).length();
    }
    return marks;
  }

  /** The first piece that the step changes, the paragraph itself or a note, is marked. */
  private Deviation ofWords(FairCopy.Change change, Passage paragraph, CheckedText text) {
    List<Passage> before = CheckedText.passages(paragraph.place(), change.before());
    List<Passage> after = CheckedText.passages(paragraph.place(), change.after());
    int piece = 0;
    while (piece + 1 < Math.min(before.size(), after.size())
        && before.get(piece).words().equals(after.get(piece).words())) {
      piece++;
    }
    Difference difference = Difference.of(before.get(piece).words(), after.get(piece).words());
    Passage standing = standing(text, before.get(piece)).orElse(paragraph);
    return deviation(standing, difference.start(), difference.end(), difference.instead());
  }

  private Deviation deviation(Passage passage, int start, int end, String instead) {
    int length = passage.words().length();
    return new Deviation(
        passage,
        Math.min(start, length),
        Math.min(end, length),
        message.formatted(instead.strip()),
        Optional.of(new Repair.FairCopy(step)));
  }

  /** The passage of the text that a piece is: earlier steps may have changed its words a little. */
  private static Optional<Passage> standing(CheckedText text, Passage piece) {
    return text.passages().stream()
        .filter(one -> one.place().equals(piece.place()) && one.note() == piece.note())
        .findFirst();
  }
}
