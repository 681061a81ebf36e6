package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Nesting;

/** The lines that may be sub-paragraphs of one before them, as their marks say. */
final class SubParagraphs {
  private final List<Nesting.Item> row = new ArrayList<>();

  /** For each line, where the run of sub-paragraphs that it stands in ends. */
  private final int[] ends;

  SubParagraphs(List<Line> lines) {
    this.ends = new int[lines.size()];
    for (Line line : lines) {
      row.add(new Nesting.Item(line.mark(), isOne(line) ? line.wording().inlines() : List.of()));
    }
    for (int at = lines.size() - 1; at >= 0; at--) {
      boolean goesOn = at + 1 < lines.size() && isOne(lines.get(at + 1));
      ends[at] = !isOne(lines.get(at)) ? at : goesOn ? ends[at + 1] : at + 1;
    }
  }

  private static boolean isOne(Line line) {
    return line.kind() == Line.Kind.PARAGRAPH && Marks.isOfSubParagraph(line.mark());
  }

  /** Those that stand one after the other from a line on. */
  List<Nesting.Item> from(int at) {
    return at < ends.length ? row.subList(at, ends[at]) : List.of();
  }
}
