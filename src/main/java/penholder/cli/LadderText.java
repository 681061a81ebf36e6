package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import penholder.write.MarkedWords;
import penholder.write.ShownLadder;

/** A clause through the years, for the terminal. */
final class LadderText {
  private static final String GONE = "\u001b[9;31m";
  private static final String COME = "\u001b[1;34m";
  private static final String BOLD = "\u001b[1m";
  private static final String END = "\u001b[0m";

  private final MarkedWords words;
  private final UnaryOperator<String> head;
  private final boolean coloured;
  private final List<String> lines = new ArrayList<>();

  private LadderText(boolean coloured) {
    this.coloured = coloured;
    words =
        new MarkedWords(
            UnaryOperator.identity(),
            gone -> coloured ? GONE + gone + END : "[-" + gone + "-]",
            come -> coloured ? COME + come + END : "{+" + come + "+}");
    head = name -> coloured ? BOLD + name + END : name;
  }

  /**
   * The lines.
   *
   * @param coloured whether changes are shown by colour; else they stand between "[-" and "-]",
   *     "{+" and "+}"
   */
  static List<String> lines(ShownLadder ladder, boolean coloured) {
    LadderText text = new LadderText(coloured);
    text.lines.add(ladder.heading());
    text.lines.add(ladder.title());
    ladder.rungs().forEach(text::rung);
    text.likely(ladder.likely());
    return text.lines;
  }

  private void rung(ShownLadder.Rung rung) {
    String name = head.apply(rung.name());
    if (rung.gap().isPresent()) {
      lines.add("");
      lines.add("%s  %s. %s".formatted(name, rung.adoption(), rung.gap().get()));
    }
    for (ShownLadder.Paragraph paragraph : rung.paragraphs()) {
      lines.add("");
      lines.add("%s %s  %s".formatted(name, head.apply(paragraph.label()), rung.adoption()));
      paragraph.told().ifPresent(told -> lines.add("  " + told + ":"));
      lines.add("  " + paragraph.marked(words));
    }
  }

  private void likely(List<ShownLadder.Likely> likely) {
    if (!likely.isEmpty()) {
      lines.add("");
      lines.add(head.apply("Likely") + "  " + ShownLadder.LIKELY);
    }
    for (ShownLadder.Likely one : likely) {
      lines.add("  " + one.told() + ":");
      lines.add("  " + words.of(one.segments()));
    }
  }
}
