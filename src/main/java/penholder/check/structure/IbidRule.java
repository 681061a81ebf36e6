package penholder.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Repair;
import penholder.check.Rule;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.report.Severity;
import penholder.style.Printed;
import penholder.style.Step;

/**
 * R-FN-6: "<i>Ibid.</i> only when the immediately preceding footnote has the same source; then only
 * the differing part". In a text of our own <i>Ibid.</i> is never typed; an adopted one may have it
 * printed otherwise. To have it in the wrong place misleads; to give a source in full where
 * <i>Ibid.</i> would do is only longer.
 *
 * @param id the rule
 * @param severity how much it matters
 * @param sentence the rule in one sentence
 * @param misleads whether it is about <i>Ibid.</i> in the wrong place or form
 */
record IbidRule(String id, Severity severity, String sentence, boolean misleads) implements Rule {
  private static final Pattern IBID = Pattern.compile("[Ii]bid\\b");
  private static final int LENGTH = "Ibid".length();

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Passage> notes = text.notes();
    boolean plain =
        text.resolution().notes().stream()
            .allMatch(note -> note.wording() == Note.Wording.FULL && !isIbid(note.words()));
    if (plain) {
      return List.of();
    }
    Wordings wordings = text.once(Wordings.class, one -> Wordings.of(one.resolution()));
    List<Deviation> found = new ArrayList<>();
    for (int n = 0; n < notes.size(); n++) {
      Passage note = notes.get(n);
      String belongs = wordings.belonging().get(n).words();
      boolean has = isIbid(note.words());
      boolean printed = wordings.standing().get(n).wording() == Note.Wording.SIC;
      if (misleads && has && isIbid(wordings.unexplained().get(n).words())) {
        found.add(withoutSource(note));
      } else if (printed && has == misleads && !belongs.equals(note.words())) {
        found.add(
            new Deviation(
                note,
                0,
                has ? LENGTH : note.words().length(),
                "By its place this note reads \"%s\".".formatted(belongs),
                Optional.of(new Repair.FairCopy(Step.NOTE_WORDINGS))));
      }
    }
    return found;
  }

  /**
   * The notes of a text, in the order of their marks; several rules look at them.
   *
   * @param standing as they are printed
   * @param unexplained in full, but for those of which nobody knows what they stand for
   * @param belonging as they would be printed by the rule
   */
  private record Wordings(List<Note> standing, List<Note> unexplained, List<Note> belonging) {
    static Wordings of(Resolution text) {
      Resolution mended = Step.NOTE_WORDINGS.mend(text);
      return new Wordings(Printed.of(text).notes(), mended.notes(), Printed.of(mended).notes());
    }
  }

  /** Nobody knows what it says. */
  private static Deviation withoutSource(Passage note) {
    return Deviation.of(
        note, 0, LENGTH, "Nobody can tell which source this stands for: give it in full.");
  }

  private static boolean isIbid(String words) {
    return IBID.matcher(words).lookingAt();
  }
}
