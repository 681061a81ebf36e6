package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import penholder.model.Clause;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.model.Setting;
import penholder.report.Finding;

/**
 * The paragraphs of a resolution: preambular ones until the first number, heading or table, then
 * operative ones, then the annexes. A text with one operative paragraph has no number at all
 * (R-STR-5): there the last paragraph, which ends in a full stop (R-STR-4), is the operative one.
 *
 * <p>Numbers run from 1 without a hole. In a text of which more than the characters is known, they
 * may begin again at 1, and what breaks the row keeps its mark, with a warning.
 */
final class Body {
  private final ParagraphRow row;
  private final boolean someNumbered;
  private final List<Finding> findings;
  private final List<Clause> preamble = new ArrayList<>();
  private final List<Clause> operative = new ArrayList<>();
  private List<Clause> annexes = List.of();
  private int counted;
  private boolean holeTold;

  private Body(ParagraphRow row, List<Finding> findings) {
    this.row = row;
    this.findings = findings;
    this.someNumbered =
        row.text().stream()
            .anyMatch(
                paragraph -> ParagraphMark.number(paragraph, row.isKept(paragraph)).isPresent());
  }

  /** Takes all paragraphs of a row. */
  static Body read(ParagraphRow row, List<Finding> findings) {
    Body body = new Body(row, findings);
    while (row.isInText()) {
      body.paragraph();
    }
    body.keepNumberOfOnlyOne();
    body.annexes = Annexes.rest(row);
    return body;
  }

  List<Clause> preamble() {
    return preamble;
  }

  List<Clause> operative() {
    return operative;
  }

  List<Clause> annexes() {
    return annexes;
  }

  private void paragraph() {
    Passage passage = row.here();
    if (ParagraphMark.isNoProse(passage)) {
      operative.add(row.line(0).set(passage.setting().orElseThrow()));
      return;
    }
    checkMark(passage);
    boolean kept = row.isKept(passage);
    Optional<Matcher> number = ParagraphMark.number(passage, kept);
    Optional<Setting> own =
        number.isPresent() ? Optional.empty() : ParagraphMark.own(passage, kept);
    boolean isOperative =
        number.isPresent()
            || own.isPresent()
            || goesOn(passage)
            || isSingleOperative()
            || row.isOpen() && follows();
    Part part = isOperative ? Part.OPERATIVE : Part.PREAMBULAR;
    Setting setting =
        number
            .map(found -> numbered(found, passage))
            .or(() -> own)
            .orElseGet(() -> bare(part, passage));
    int words = number.map(Matcher::end).orElseGet(() -> ParagraphMark.end(setting, passage));
    Clause clause = row.clause(words, Optional.of(part));
    (isOperative ? operative : preamble).add(clause.set(setting));
  }

  /** How an operative paragraph with a number is set. One hole is told once. */
  private Setting numbered(Matcher found, Passage passage) {
    int number = Integer.parseInt(found.group(1));
    if (number == 1 && counted > 0 && passage.isKnown()) {
      counted = 1;
      return Setting.AGAIN;
    }
    boolean due = number == counted + 1;
    if (!due && !holeTold) {
      holeTold = true;
      say(
          "Paragraph %d stands where paragraph %d is due".formatted(number, counted + 1),
          ": a paragraph is missing or has lost its number.",
          " Numbers are kept as printed.",
          passage);
    }
    if (!due && row.isKept(passage)) {
      return new Setting.Marked(found.group().strip());
    }
    counted++;
    return Setting.COUNTED;
  }

  /** How a paragraph is set that shows neither number nor mark. */
  private Setting bare(Part part, Passage passage) {
    boolean among = someNumbered && !operative.isEmpty();
    if (among && passage.isKnown() && ParagraphMark.isNoProse(row.before())) {
      return Setting.UNCOUNTED;
    }
    if (among) {
      say(
          "A paragraph without a number stands among the numbered ones, after paragraph " + counted,
          ".",
          " It is kept without one.",
          passage);
    }
    if (part == Part.PREAMBULAR) {
      return isDecoration(passage) ? Setting.UNCOUNTED : Setting.COUNTED;
    }
    boolean alone = operative.isEmpty() && isSingleOperative();
    if (row.isKept(passage) && !alone) {
      return Setting.UNCOUNTED;
    }
    counted++;
    return Setting.COUNTED;
  }

  /** "* * *": what stands between two halves of a preamble. */
  private static boolean isDecoration(Passage passage) {
    return passage.isKnown() && passage.text().chars().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * Where work goes on, numbers follow from the position; in an adopted text a wrong one means a
   * loss, which is kept as it is where the source can be trusted to show all.
   */
  private void say(String what, String loss, String kept, Passage passage) {
    String rule = "paragraph numbers";
    findings.add(
        row.isOpen()
            ? Finding.warning(rule, what + "; it is numbered by its place.", passage.place(0))
            : passage.isKnown()
                ? Finding.warning(rule, what + loss + kept, passage.place(0))
                : Finding.error(rule, what + loss, passage.place(0)));
  }

  /** An adopted text does not go back to its preamble. */
  private boolean goesOn(Passage passage) {
    return row.isKept(passage) && (!operative.isEmpty() || introduces(passage));
  }

  /** "Resolves that, for 2022:" before the first heading or table. */
  private boolean introduces(Passage passage) {
    return !row.textBehind().isEmpty()
        && ParagraphMark.isNoProse(row.textBehind().get(0))
        && Opening.of(passage.text(), Part.OPERATIVE).isPresent()
        && Opening.of(passage.text(), Part.PREAMBULAR).isEmpty();
  }

  /** R-STR-5: the last paragraph, with its sub-paragraphs, ends in the full stop of the text. */
  private boolean isSingleOperative() {
    if (!operative.isEmpty()) {
      return false;
    }
    boolean onlyItemsFollow =
        row.textBehind().stream().allMatch(one -> ParagraphMark.item(one).isPresent());
    return onlyItemsFollow && row.endsInFullStop();
  }

  /** A draft may have lost its numbers, or one: the operative part goes on to the end. */
  private boolean follows() {
    return !operative.isEmpty()
        || !someNumbered
            && Opening.of(row.here().text(), Part.OPERATIVE).isPresent()
            && Opening.of(row.here().text(), Part.PREAMBULAR).isEmpty();
  }

  /** "b) Climate change;": a mark that has lost its first bracket. */
  private void checkMark(Passage passage) {
    if (ParagraphMark.isHalf(passage)) {
      findings.add(
          Finding.error(
              "sub-paragraphs",
              "The mark of a sub-paragraph has two brackets: \"(a)\".",
              passage.place(0)));
    }
  }

  /** R-STR-5: a single operative paragraph has no number; one that was printed is kept. */
  private void keepNumberOfOnlyOne() {
    boolean only = operative.size() == 1 && operative.get(0).setting().isCounted();
    if (only && someNumbered && row.isKept(row.text().get(0))) {
      operative.set(0, operative.get(0).set(new Setting.Marked("1.")));
    }
  }
}
