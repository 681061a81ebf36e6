package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Nesting;
import penholder.model.Part;
import penholder.model.Setting;

/**
 * The lines of one part in their places: sub-paragraphs where their marks say (R-STR-6), numbers
 * that follow from the place, and the marks that do not.
 */
final class Arrangement {
  private final Part part;
  private final Ranks ranks;
  private final Count count;
  private final List<Clause> clauses = new ArrayList<>();

  private Arrangement(Part part, List<Line> lines) {
    this.part = part;
    this.ranks = new Ranks(part, lines);
    this.count = new Count(lines);
  }

  /** The paragraphs that some lines make. */
  static List<Clause> of(Part part, List<Line> lines) {
    Arrangement arrangement = new Arrangement(part, lines);
    SubParagraphs following = new SubParagraphs(lines);
    int at = 0;
    while (at < lines.size()) {
      at += arrangement.paragraph(lines.get(at), following.from(at + 1));
    }
    return arrangement.done();
  }

  /**
   * Adds a line with the sub-paragraphs that follow it.
   *
   * @return how many lines that are: a sub-paragraph that does not fit gets a mark of its own
   */
  private int paragraph(Line head, List<Nesting.Item> following) {
    List<Nesting.Item> items = head.kind() == Line.Kind.PARAGRAPH ? following : List.of();
    while (true) {
      try {
        clauses.add(Nesting.clause(text(head), items).set(setting(head)));
        return 1 + items.size();
      } catch (Nesting.Misfit misfit) {
        items = items.subList(0, misfit.index());
      }
    }
  }

  /** Only the paragraphs of the resolution itself open with a phrase. */
  private List<Inline> text(Line line) {
    boolean opens = line.kind() == Line.Kind.PARAGRAPH && part != Part.ANNEXED;
    return opens ? line.wording().opening() : line.wording().inlines();
  }

  private Setting setting(Line line) {
    if (line.kind() == Line.Kind.ROW) {
      return Setting.ROW;
    }
    if (line.isHeading()) {
      return new Setting.Heading(ranks.of(line));
    }
    if (line.mark().isEmpty()) {
      return part == Part.PREAMBULAR && !isDecoration(line) ? Setting.COUNTED : Setting.UNCOUNTED;
    }
    if (part == Part.PREAMBULAR || !Marks.isNumber(line.mark())) {
      return new Setting.Marked(line.mark());
    }
    return count.setting(line);
  }

  private static boolean isDecoration(Line line) {
    return line.wording().words().chars().noneMatch(Character::isLetterOrDigit);
  }

  /** R-STR-5: a single operative paragraph has no number, and is counted all the same. */
  private List<Clause> done() {
    if (part == Part.OPERATIVE && clauses.size() == 1) {
      Clause only = clauses.get(0);
      if (only.setting().equals(Setting.UNCOUNTED)) {
        return List.of(only.set(Setting.COUNTED));
      }
      if (only.setting().isCounted()) {
        return List.of(only.set(new Setting.Marked("1.")));
      }
    }
    return clauses;
  }
}
