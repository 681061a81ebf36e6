package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Nesting;
import penholder.model.Note;
import penholder.model.Part;
import penholder.report.Finding;

/** The paragraphs of a text in a row, taken one after the other, those of the annexes last. */
final class ParagraphRow {
  private final List<Passage> paragraphs;
  private final int firstAnnexed;
  private final Map<Integer, List<NoteMarks.Mark>> marks;
  private final List<Note> notes;
  private final boolean open;
  private final List<Finding> findings;

  /** Whether opening phrases are known by their words, where italics do not tell them. */
  private final boolean byWords;

  private int at;

  /**
   * @param paragraphs the paragraphs, those of the annexes last
   * @param firstAnnexed which one is the first of the annexes; their number if there are none
   * @param open whether somebody is still at work on the text, so that a wrong number is no sign of
   *     a loss
   */
  ParagraphRow(
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
    this.byWords = open || text().stream().noneMatch(Passage::hasItalics);
  }

  /** The paragraphs that are not annexed. */
  List<Passage> text() {
    return paragraphs.subList(0, firstAnnexed);
  }

  /** The paragraphs that are not annexed, from the one behind this. */
  List<Passage> textBehind() {
    return paragraphs.subList(at + 1, firstAnnexed);
  }

  boolean isInText() {
    return at < firstAnnexed;
  }

  boolean isAtEnd() {
    return at == paragraphs.size();
  }

  /** The paragraph that is due. */
  Passage here() {
    return paragraphs.get(at);
  }

  /** The one before it. */
  Passage before() {
    return paragraphs.get(at - 1);
  }

  /** Whether somebody is still at work on the text. */
  boolean isOpen() {
    return open;
  }

  /** Whether what is printed is kept as it is: in an adopted text of which all is known. */
  boolean isKept(Passage passage) {
    return passage.isKnown() && !open;
  }

  /** Whether the last paragraph that is not annexed ends in a full stop, note marks aside. */
  boolean endsInFullStop() {
    int last = firstAnnexed - 1;
    String words = paragraphs.get(last).text();
    int end = words.length();
    List<NoteMarks.Mark> there = marks.getOrDefault(last, List.of());
    for (int i = there.size() - 1; i >= 0 && there.get(i).end() == end; i--) {
      end = there.get(i).start();
    }
    return end > 0 && words.charAt(end - 1) == '.';
  }

  /** Takes the paragraph that is due, from one of its characters on, and nothing below it. */
  Clause line(int from) {
    Clause line = Clause.of(words(from, Optional.empty()));
    at++;
    return line;
  }

  /**
   * Takes the paragraph that is due and the sub-paragraphs behind it. In an adopted text of which
   * more than the characters is known, and in an annex, one that does not follow from those before
   * it is left: it is a paragraph with a mark of its own.
   *
   * @param from where its words begin
   * @param opens the part whose opening phrases it may begin with
   */
  Clause clause(int from, Optional<Part> opens) {
    boolean annexed = !isInText();
    int end = annexed ? paragraphs.size() : firstAnnexed;
    int first = at;
    List<Inline> introduction = words(from, opens);
    at++;
    List<Nesting.Item> items = new ArrayList<>();
    while (at < end) {
      Optional<Matcher> mark = ParagraphMark.item(here());
      if (mark.isEmpty()) {
        break;
      }
      items.add(new Nesting.Item(mark.get().group(1), words(mark.get().end(), Optional.empty())));
      at++;
    }
    while (true) {
      try {
        return Nesting.clause(introduction, items);
      } catch (Nesting.Misfit misfit) {
        Passage passage = paragraphs.get(first + 1 + misfit.index());
        if (!annexed && !isKept(passage)) {
          findings.add(Finding.error("sub-paragraphs", misfit.getMessage(), passage.place(0)));
          return new Clause(introduction, List.of());
        }
        if (!annexed) {
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

  private List<Inline> words(int from, Optional<Part> opens) {
    List<NoteMarks.Mark> here =
        marks.getOrDefault(at, List.of()).stream()
            .map(
                mark ->
                    new NoteMarks.Mark(at, mark.start() - from, mark.end() - from, mark.number()))
            .toList();
    Optional<OpeningPhrase.Way> phrase = opens.map(part -> new OpeningPhrase.Way(part, byWords));
    return ClauseText.of(here().from(from), here, notes, phrase, findings);
  }
}
