package penholder.check.structure;

import java.util.List;
import penholder.check.Rule;
import penholder.model.Part;
import penholder.report.Severity;
import penholder.style.Step;

/** The rules of this package. */
public final class StructureRules {
  private StructureRules() {}

  /** All of them, in the order in which they are listed. */
  public static List<Rule> all() {
    return List.of(
        new UnknownOpening(),
        new Positional(
            "R-STR-3",
            Severity.ERROR,
            "A preambular paragraph ends with a comma.",
            Step.CLOSINGS,
            "A preambular paragraph ends with a comma: \"%s\".",
            (change, part) -> part == Part.PREAMBULAR),
        new Positional(
            "R-STR-4",
            Severity.ERROR,
            "An operative paragraph ends with a semicolon, the last with a full stop.",
            Step.CLOSINGS,
            "This paragraph ends otherwise: \"%s\".",
            (change, part) -> part == Part.OPERATIVE),
        new ParagraphReference(),
        new Longer(),
        new TitleOfItem(),
        new ChainRule(
            "R-CH-1",
            Severity.ERROR,
            "Preambular paragraphs with the same opening go Recalling, Recalling also, Recalling"
                + " further, and again.",
            (change, part) -> part == Part.PREAMBULAR),
        new ChainRule(
            "R-CH-2",
            Severity.ERROR,
            "Operative paragraphs with the same verb go Welcomes, Also welcomes, Further welcomes,"
                + " and again.",
            (change, part) -> part == Part.OPERATIVE && !change.isAddressed()),
        new ChainRule(
            "R-CH-3",
            Severity.WARNING,
            "A verb that speaks to somebody takes also and further only while it speaks to the"
                + " same.",
            (change, part) -> part == Part.OPERATIVE && change.isAddressed()),
        new RomanOpening(),
        new Positional(
            "R-FN-3",
            Severity.ERROR,
            "The mark of a note stands behind the punctuation mark.",
            Step.NOTE_MARKS,
            "The mark of the note belongs behind the punctuation mark.",
            (change, part) -> true),
        new Positional(
            "R-FN-4",
            Severity.WARNING,
            "A source is given once, where it is first mentioned.",
            Step.FIRST_MENTIONS,
            "This source belongs where the text first mentions it.",
            (change, part) -> true),
        new IbidRule(
            "R-FN-6",
            Severity.ERROR,
            "Ibid. stands only directly behind a note with the same source.",
            true),
        new IbidRule(
            "R-FN-6a",
            Severity.WARNING,
            "A note directly behind one with the same source is Ibid. and what differs.",
            false),
        new Positional(
            "R-FN-12",
            Severity.ERROR,
            "Every note ends with a full stop.",
            Step.NOTE_STOPS,
            "A note ends with a full stop: \"%s\".",
            (change, part) -> true),
        new CommasInPairs(),
        new ClosingSessions(),
        new RegisteredList(),
        new Budget());
  }
}
