package penholder.write;

import java.util.ArrayList;
import java.util.List;

/** A clause through the years as a page of Markdown. */
final class LadderPage {
  private static final MarkedWords WORDS =
      new MarkedWords(
          MarkdownTable::plain, words -> "~~" + words + "~~", words -> "**" + words + "**");

  private final ShownLadder ladder;
  private final List<String> lines = new ArrayList<>();

  LadderPage(ShownLadder ladder) {
    this.ladder = ladder;
  }

  /** The page, ending in a line break. */
  String markdown() {
    lines.add("# " + MarkdownTable.plain(ladder.heading()));
    paragraph(MarkdownTable.plain(ladder.title()));
    paragraph("Against the rung before: ~~words that are gone~~, **words that came**.");
    ladder.rungs().forEach(this::rung);
    if (!ladder.likely().isEmpty()) {
      paragraph("## Likely");
      paragraph(ShownLadder.LIKELY);
      for (ShownLadder.Likely likely : ladder.likely()) {
        paragraph(
            "%s: %s".formatted(MarkdownTable.plain(likely.told()), WORDS.of(likely.segments())));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private void rung(ShownLadder.Rung rung) {
    paragraph("## " + MarkdownTable.plain(rung.name()));
    paragraph(MarkdownTable.plain(rung.adoption()) + ".");
    rung.gap().ifPresent(this::paragraph);
    for (ShownLadder.Paragraph one : rung.paragraphs()) {
      String was = one.told().map(told -> ", " + told).orElse("");
      paragraph("%s%s:".formatted(MarkdownTable.plain(one.label()), MarkdownTable.plain(was)));
      paragraph(one.marked(WORDS));
    }
  }

  private void paragraph(String words) {
    lines.add("");
    lines.add(words);
  }
}
