package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Nesting;
import penholder.model.Note;
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
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3})( (?:bis|ter|quater))?\\.(?:\\s+|(?=[A-Z*]))");
  private static final Pattern HALF_MARK = Pattern.compile("[a-z]{1,4}\\)");
  private static final Pattern MARKED = Pattern.compile("(\\([a-z]{1,5}\\)|[a-z]{1,5}\\.)\\s+");

  private final List<Passage> paragraphs;
  private final int firstAnnexed;
  private final Map<Integer, List<NoteMarks.Mark>> marks;
  private final List<Note> notes;
  private final boolean open;
  private final boolean someNumbered;

  /** Whether opening phrases are known by their words, where italics do not tell them. */
  private final boolean byWords;

  private final List<Finding> findings;
  private final List<Clause> preamble = new ArrayList<>();
  private final List<Clause> operative = new ArrayList<>();
  private final List<Clause> annexes = new ArrayList<>();
  private int at;
  private int counted;
  private boolean holeTold;

  private Body(
      List<Passage> paragraphs,
      int firstAnnexed,
      List<NoteMarks.Mark> marks,
      List<Note> notes,
      boolean open,
      List<Finding> findings) {
    this.paragraphs = paragraphs;
    this.firstAnnexed = firstAnnexed;
    this.marks = marks.stream().collect(Collectors.groupingBy(NoteMarks.Mark::paragraph));
    this.notes = notes;
    this.open = open;
    this.findings = findings;
    List<Passage> text = paragraphs.subList(0, firstAnnexed);
    this.someNumbered = text.stream().anyMatch(paragraph -> number(paragraph).isPresent());
    this.byWords = open || text.stream().noneMatch(Passage::hasItalics);
  }

  /**
   * @param paragraphs the paragraphs, those of the annexes last
   * @param firstAnnexed which one is the first of the annexes; their number if there are none
   * @param open whether somebody is still at work on the text, so that a wrong number is no sign of
   *     a loss
   */
  static Body read(
      List<Passage> paragraphs,
      int firstAnnexed,
      List<NoteMarks.Mark> marks,
      List<Note> notes,
      boolean open,
      List<Finding> findings) {
    Body body = new Body(paragraphs, firstAnnexed, marks, notes, open, findings);
    while (body.at < firstAnnexed) {
      body.paragraph();
    }
    body.keepNumberOfOnlyOne();
    body.counted = 0;
    while (body.at < paragraphs.size()) {
      body.annexed();
    }
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
    Passage passage = paragraphs.get(at);
    if (isNoProse(passage)) {
      operative.add(
          new Clause(passage.setting().orElseThrow(), text(0, Optional.empty()), List.of()));
      at++;
      return;
    }
    checkMark(passage);
    Optional<Matcher> number = number(passage);
    Optional<Setting> own = number.isPresent() ? Optional.empty() : ownSetting(passage);
    boolean isOperative =
        number.isPresent()
            || own.isPresent()
            || goesOn(passage)
            || isSingleOperative()
            || open && follows();
    Part part = isOperative ? Part.OPERATIVE : Part.PREAMBULAR;
    Setting setting =
        number
            .map(found -> numbered(found, passage))
            .or(() -> own)
            .orElseGet(() -> bare(part, passage));
    int words = number.map(Matcher::end).orElseGet(() -> endOfMark(setting, passage));
    List<Inline> text = text(words, Optional.of(part));
    int first = at;
    at++;
    (isOperative ? operative : preamble).add(withItems(text, first, firstAnnexed).set(setting));
  }

  private static boolean isNoProse(Passage passage) {
    return passage.isSet(setting -> setting.isHeading() || setting.equals(Setting.ROW));
  }

  /**
   * The number that a paragraph begins with, if that is all of its mark. In an adopted text "5
   * bis." is a mark of its own.
   */
  private Optional<Matcher> number(Passage passage) {
    Matcher number = NUMBERED.matcher(passage.text());
    boolean whole =
        number.lookingAt()
            && !isNoProse(passage)
            && !(isKept(passage) && number.group(2) != null)
            && passage
                .setting()
                .filter(Setting.Marked.class::isInstance)
                .map(mark -> ((Setting.Marked) mark).mark().equals(number.group().strip()))
                .orElse(true);
    return whole ? Optional.of(number) : Optional.empty();
  }

  /**
   * How a paragraph is set that shows it: without a number by its style, or with a mark that is
   * neither a number nor that of a sub-paragraph of the paragraph before.
   */
  private Optional<Setting> ownSetting(Passage passage) {
    Matcher item = MARKED.matcher(passage.text());
    if (item.lookingAt() && isKept(passage)) {
      return Optional.of(new Setting.Marked(item.group(1)));
    }
    Matcher number = NUMBERED.matcher(passage.text());
    if (number.lookingAt() && isKept(passage)) {
      return Optional.of(new Setting.Marked(number.group().strip()));
    }
    return passage.setting();
  }

  /** Whether what is printed is kept as it is: in an adopted text of which all is known. */
  private boolean isKept(Passage passage) {
    return passage.isKnown() && !open;
  }

  private static int endOfMark(Setting setting, Passage passage) {
    int end = setting instanceof Setting.Marked marked ? marked.mark().length() : 0;
    while (end > 0 && end < passage.text().length() && passage.text().charAt(end) == ' ') {
      end++;
    }
    return end;
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
    if (!due && isKept(passage)) {
      return new Setting.Marked(found.group().strip());
    }
    counted++;
    return Setting.COUNTED;
  }

  /** How a paragraph is set that shows neither number nor mark. */
  private Setting bare(Part part, Passage passage) {
    boolean among = someNumbered && !operative.isEmpty();
    if (among && passage.isKnown() && isNoProse(paragraphs.get(at - 1))) {
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
    if (isKept(passage) && !alone) {
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
        open
            ? Finding.warning(rule, what + "; it is numbered by its place.", passage.place(0))
            : passage.isKnown()
                ? Finding.warning(rule, what + loss + kept, passage.place(0))
                : Finding.error(rule, what + loss, passage.place(0)));
  }

  /** An adopted text does not go back to its preamble. */
  private boolean goesOn(Passage passage) {
    return isKept(passage) && (!operative.isEmpty() || introduces(passage));
  }

  /** "Resolves that, for 2022:" before the first heading or table. */
  private boolean introduces(Passage passage) {
    return at + 1 < firstAnnexed
        && isNoProse(paragraphs.get(at + 1))
        && Opening.of(passage.text(), Part.OPERATIVE).isPresent()
        && Opening.of(passage.text(), Part.PREAMBULAR).isEmpty();
  }

  /** R-STR-5: the last paragraph, with its sub-paragraphs, ends in the full stop of the text. */
  private boolean isSingleOperative() {
    if (!operative.isEmpty()) {
      return false;
    }
    boolean onlyItemsFollow =
        paragraphs.subList(at + 1, firstAnnexed).stream()
            .allMatch(paragraph -> MARKED.matcher(paragraph.text()).lookingAt());
    return onlyItemsFollow && endsInFullStop();
  }

  private boolean endsInFullStop() {
    int last = firstAnnexed - 1;
    String words = paragraphs.get(last).text();
    int end = words.length();
    List<NoteMarks.Mark> there = marks.getOrDefault(last, List.of());
    for (int i = there.size() - 1; i >= 0 && there.get(i).end() == end; i--) {
      end = there.get(i).start();
    }
    return end > 0 && words.charAt(end - 1) == '.';
  }

  /** A draft may have lost its numbers, or one: the operative part goes on to the end. */
  private boolean follows() {
    return !operative.isEmpty()
        || !someNumbered
            && Opening.of(paragraphs.get(at).text(), Part.OPERATIVE).isPresent()
            && Opening.of(paragraphs.get(at).text(), Part.PREAMBULAR).isEmpty();
  }

  /** "b) Climate change;": a mark that has lost its first bracket. */
  private void checkMark(Passage passage) {
    if (HALF_MARK.matcher(passage.text()).lookingAt()) {
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
    if (only && someNumbered && !open && paragraphs.get(0).isKnown()) {
      operative.set(0, operative.get(0).set(new Setting.Marked("1.")));
    }
  }

  /**
   * Some introductory words with the sub-paragraphs behind them. In an adopted text of which more
   * than the characters is known, one that does not follow from those before it is a paragraph with
   * a mark of its own.
   */
  private Clause withItems(List<Inline> introduction, int first, int end) {
    List<Nesting.Item> items = new ArrayList<>();
    while (at < end) {
      Matcher mark = MARKED.matcher(paragraphs.get(at).text());
      if (!mark.lookingAt() || isNoProse(paragraphs.get(at))) {
        break;
      }
      items.add(new Nesting.Item(mark.group(1), text(mark.end(), Optional.empty())));
      at++;
    }
    while (true) {
      try {
        return Nesting.clause(introduction, items);
      } catch (Nesting.Misfit misfit) {
        Passage passage = paragraphs.get(first + 1 + misfit.index());
        boolean kept = isKept(passage) || first >= firstAnnexed;
        if (!kept) {
          findings.add(Finding.error("sub-paragraphs", misfit.getMessage(), passage.place(0)));
          return new Clause(introduction, List.of());
        }
        if (first < firstAnnexed) {
          findings.add(
              Finding.warning(
                  "sub-paragraphs",
                  misfit.getMessage() + " It is kept with its mark.",
                  passage.place(0)));
        }
        at = first + 1 + misfit.index();
        items = items.subList(0, misfit.index());
      }
    }
  }

  private void annexed() {
    Passage passage = paragraphs.get(at);
    Optional<Matcher> number = number(passage);
    Setting setting = number.map(this::annexedNumber).orElseGet(() -> annexedSetting(passage));
    int words = number.map(Matcher::end).orElseGet(() -> endOfMark(setting, passage));
    List<Inline> text = text(words, Optional.empty());
    int first = at;
    at++;
    boolean prose = !setting.isHeading() && !setting.equals(Setting.ROW);
    Clause clause = prose ? withItems(text, first, paragraphs.size()) : Clause.of(text);
    annexes.add(clause.set(setting));
  }

  /** Annexes have counts of their own, which may have holes. */
  private Setting annexedNumber(Matcher found) {
    int number = Integer.parseInt(found.group(1));
    if (number == counted + 1) {
      counted++;
      return Setting.COUNTED;
    }
    if (number == 1) {
      counted = 1;
      return Setting.AGAIN;
    }
    return new Setting.Marked(found.group().strip());
  }

  private Setting annexedSetting(Passage passage) {
    Matcher item = MARKED.matcher(passage.text());
    if (!isNoProse(passage) && item.lookingAt()) {
      return new Setting.Marked(item.group(1));
    }
    String words = passage.withoutMarks().text();
    boolean styled = passage.setting().isPresent();
    if (LineForm.ANNEX.fits(words) && (!styled || passage.isSet(Setting::isHeading))) {
      return new Setting.Heading(0);
    }
    if (styled) {
      return passage.setting().get();
    }
    boolean underHeading =
        !annexes.isEmpty() && annexes.get(annexes.size() - 1).setting().isHeading();
    return underHeading && !words.matches(".*[.,;:]") ? new Setting.Heading(1) : Setting.UNCOUNTED;
  }

  private List<Inline> text(int from, Optional<Part> opens) {
    List<NoteMarks.Mark> here =
        marks.getOrDefault(at, List.of()).stream()
            .map(
                mark ->
                    new NoteMarks.Mark(at, mark.start() - from, mark.end() - from, mark.number()))
            .toList();
    Optional<OpeningPhrase.Way> phrase = opens.map(part -> new OpeningPhrase.Way(part, byWords));
    return ClauseText.of(paragraphs.get(at).from(from), here, notes, phrase, findings);
  }
}
