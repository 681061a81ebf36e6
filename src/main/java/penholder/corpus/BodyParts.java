package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import penholder.corpus.PartBoundary.Sign;
import penholder.model.Clause;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Nesting;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.report.Finding;
import penholder.report.Place;

/** The paragraphs of a file as they come, and the parts that they are divided into at its end. */
final class BodyParts {
  private static final Setting ANNEX = new Setting.Heading(0);

  private final List<Finding> findings;
  private final List<Open> text = new ArrayList<>();
  private final List<Open> annexes = new ArrayList<>();
  private boolean annexed;
  private int counted;
  private int boundary = -1;

  /** A paragraph whose sub-paragraphs may still come. */
  private record Open(
      Setting setting,
      Sign sign,
      List<Inline> words,
      Place place,
      List<Nesting.Item> items,
      List<Place> places) {}

  BodyParts(List<Finding> findings) {
    this.findings = findings;
  }

  /** A paragraph that is a heading, a row, or set as a direction says. */
  void set(Setting setting, List<Inline> words, Place place) {
    if (setting.equals(ANNEX)) {
      beginAnnex(place);
    }
    counted = setting.equals(Setting.AGAIN) ? 1 : counted;
    add(setting, Sign.of(setting, false), words, place);
  }

  /**
   * A paragraph with a number before it.
   *
   * @param isOne whether it is the number 1, directly below a heading
   */
  void numbered(boolean isOne, List<Inline> words, Place place) {
    boolean again = isOne && counted > 0;
    counted = again ? 1 : counted + 1;
    add(again ? Setting.AGAIN : Setting.COUNTED, Sign.OPERATIVE, words, place);
  }

  /** A paragraph with nothing before its words. */
  void bare(List<Inline> words, Place place) {
    add(annexed ? Setting.UNCOUNTED : Setting.COUNTED, Sign.PREAMBULAR, words, place);
  }

  private void add(Setting setting, Sign sign, List<Inline> words, Place place) {
    Open open = new Open(setting, sign, words, place, new ArrayList<>(), new ArrayList<>());
    (annexed ? annexes : text).add(open);
  }

  private void beginAnnex(Place place) {
    if (!annexed && text.stream().noneMatch(open -> open.sign() == Sign.OPERATIVE)) {
      findings.add(
          Finding.warning(
              "annex",
              "An annex begins here, and no operative paragraph stands before it. If this is a heading"
                  + " of the text itself, write ## before it.",
              place));
    }
    counted = annexed ? counted : 0;
    annexed = true;
  }

  /** The operative part begins here, whatever the paragraphs look like. */
  void beginOperative(Place place) {
    if (annexed || boundary >= 0) {
      refuse("The operative part begins once, and before the annexes.", place);
    }
    boundary = text.size();
    counted = 0;
  }

  /** Whether a sub-paragraph could stand here. */
  boolean isEmpty() {
    return text.isEmpty() && annexes.isEmpty();
  }

  /** A sub-paragraph of the paragraph that was last. */
  void item(Nesting.Item item, Place place) {
    List<Open> part = annexed ? annexes : text;
    Open last = part.get(part.size() - 1);
    last.items().add(item);
    last.places().add(place);
  }

  /** The whole text under its header. */
  Resolution resolution(Header header) {
    int first = boundary >= 0 ? boundary : PartBoundary.of(text.stream().map(Open::sign).toList());
    List<Open> preamble = text.subList(0, first);
    List<Open> operative = text.subList(first, text.size());
    for (Open open : preamble) {
      if (open.sign() == Sign.OPERATIVE && open.setting().equals(Setting.COUNTED)) {
        refuse(
            "A numbered paragraph stands before %s.".formatted(Direction.OPERATIVE), open.place());
      }
    }
    for (Open open : operative) {
      if (open.sign() == Sign.PREAMBULAR) {
        refuse(
            "A paragraph without a number stands in the operative part. Write \"1. \" before it: the"
                + " numbers are put right by themselves. If it bears none, write %s before it."
                    .formatted(Direction.NO_NUMBER),
            open.place());
      }
    }
    return new Resolution(header, clauses(preamble), clauses(operative), clauses(annexes));
  }

  private List<Clause> clauses(List<Open> part) {
    return part.stream().map(this::clause).toList();
  }

  private Clause clause(Open open) {
    try {
      return Nesting.clause(open.words(), open.items()).set(open.setting());
    } catch (Nesting.Misfit misfit) {
      findings.add(
          Finding.error("sub-paragraphs", misfit.getMessage(), open.places().get(misfit.index())));
      return Clause.of(open.words());
    }
  }

  private void refuse(String message, Place place) {
    findings.add(Finding.error("text", message, place));
  }
}
