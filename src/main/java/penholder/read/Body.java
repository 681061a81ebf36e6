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
import penholder.report.Finding;

/**
 * The paragraphs of a resolution: preambular ones until the first number, then operative ones, 1 to
 * n without a hole. A text with one operative paragraph has no number at all (R-STR-5): there the
 * last paragraph, which ends in a full stop (R-STR-4), is the operative one.
 */
final class Body {
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3})(?: (?:bis|ter|quater))?\\.(?:\\s+|(?=[A-Z*]))");
  private static final Pattern HALF_MARK = Pattern.compile("[a-z]{1,4}\\)");
  private static final Pattern MARKED = Pattern.compile("(\\([a-z]{1,5}\\)|[a-z]{1,5}\\.)\\s+");

  private final List<Passage> paragraphs;
  private final Map<Integer, List<NoteMarks.Mark>> marks;
  private final List<Note> notes;
  private final boolean open;
  private final boolean someNumbered;

  /** Whether opening phrases are known by their words, where italics do not tell them. */
  private final boolean byWords;

  private final List<Finding> findings;
  private final List<Clause> preamble = new ArrayList<>();
  private final List<Clause> operative = new ArrayList<>();
  private int at;
  private boolean holeTold;

  private Body(
      List<Passage> paragraphs,
      List<NoteMarks.Mark> marks,
      List<Note> notes,
      boolean open,
      List<Finding> findings) {
    this.paragraphs = paragraphs;
    this.marks = marks.stream().collect(Collectors.groupingBy(NoteMarks.Mark::paragraph));
    this.notes = notes;
    this.open = open;
    this.findings = findings;
    this.someNumbered =
        paragraphs.stream().anyMatch(paragraph -> NUMBERED.matcher(paragraph.text()).lookingAt());
    this.byWords = open || paragraphs.stream().noneMatch(Passage::hasItalics);
  }

  /**
   * @param open whether somebody is still at work on the text, so that a wrong number is no sign of
   *     a loss
   */
  static Body read(
      List<Passage> paragraphs,
      List<NoteMarks.Mark> marks,
      List<Note> notes,
      boolean open,
      List<Finding> findings) {
    Body body = new Body(paragraphs, marks, notes, open, findings);
    while (body.at < paragraphs.size()) {
      body.paragraph();
    }
    return body;
  }

  List<Clause> preamble() {
    return preamble;
  }

  List<Clause> operative() {
    return operative;
  }

  private void paragraph() {
    Passage passage = paragraphs.get(at);
    checkMark(passage);
    Matcher number = NUMBERED.matcher(passage.text());
    boolean numbered = number.lookingAt();
    if (numbered) {
      checkNumber(Integer.parseInt(number.group(1)), passage);
    } else if (!operative.isEmpty() && someNumbered) {
      say(
          "A paragraph without a number stands among the numbered ones, after paragraph %d"
              .formatted(operative.size()),
          ".",
          passage);
    }
    boolean isOperative = numbered || isSingleOperative() || open && follows();
    Part part = isOperative ? Part.OPERATIVE : Part.PREAMBULAR;
    List<Inline> text = text(numbered ? number.end() : 0, Optional.of(part));
    int first = at;
    at++;
    Clause clause = withItems(text, first);
    (part == Part.OPERATIVE ? operative : preamble).add(clause);
  }

  /** One hole makes every later number wrong: only the first is told. */
  private void checkNumber(int number, Passage passage) {
    int due = operative.size() + 1;
    if (number != due && !holeTold) {
      holeTold = true;
      say(
          "Paragraph %d stands where paragraph %d is due".formatted(number, due),
          ": a paragraph is missing or has lost its number.",
          passage);
    }
  }

  /**
   * Where work goes on, numbers follow from the position; in an adopted text a wrong one means a
   * loss.
   */
  private void say(String what, String loss, Passage passage) {
    String rule = "paragraph numbers";
    findings.add(
        open
            ? Finding.warning(rule, what + "; it is numbered by its place.", passage.place(0))
            : Finding.error(rule, what + loss, passage.place(0)));
  }

  /** R-STR-5: the last paragraph, with its sub-paragraphs, ends in the full stop of the text. */
  private boolean isSingleOperative() {
    if (!operative.isEmpty()) {
      return false;
    }
    boolean onlyItemsFollow =
        paragraphs.subList(at + 1, paragraphs.size()).stream()
            .allMatch(paragraph -> MARKED.matcher(paragraph.text()).lookingAt());
    return onlyItemsFollow && endsInFullStop();
  }

  private boolean endsInFullStop() {
    int last = paragraphs.size() - 1;
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

  private Clause withItems(List<Inline> introduction, int first) {
    List<Nesting.Item> items = new ArrayList<>();
    while (at < paragraphs.size()) {
      Matcher mark = MARKED.matcher(paragraphs.get(at).text());
      if (!mark.lookingAt()) {
        break;
      }
      items.add(new Nesting.Item(mark.group(1), text(mark.end(), Optional.empty())));
      at++;
    }
    try {
      return Nesting.clause(introduction, items);
    } catch (Nesting.Misfit misfit) {
      findings.add(
          Finding.error(
              "sub-paragraphs",
              misfit.getMessage(),
              paragraphs.get(first + 1 + misfit.index()).place(0)));
      return Clause.of(introduction);
    }
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
