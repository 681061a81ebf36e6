package penholder.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.compare.Kind;
import penholder.compare.Sort;
import penholder.compare.Tally;
import penholder.model.OpenSlot;

/** The summary of a comparison as a page of Markdown. */
final class SummaryPage {
  private final Compared compared;
  private final List<SummaryLine> all;
  private final List<String> lines = new ArrayList<>();

  SummaryPage(Compared compared) {
    this.compared = compared;
    all = SummaryLine.of(compared.comparison(), compared.origins());
  }

  /** The page, ending in a line break. */
  String markdown() {
    lines.add("# From %s to %s".formatted(compared.oldName(), compared.freshName()));
    title();
    figures();
    changed();
    open();
    kept();
    return String.join("\n", lines) + "\n";
  }

  private void title() {
    String old = compared.comparison().oldHeader().title();
    String fresh = compared.comparison().freshHeader().title();
    paragraph(old.equals(fresh) ? fresh : "%s, now: %s".formatted(old, fresh));
  }

  private void figures() {
    Tally tally = compared.comparison().tally();
    List<Kind> kinds = Arrays.asList(Kind.values());
    MarkdownTable table =
        new MarkdownTable(
            Stream.concat(Stream.of("Paragraphs"), kinds.stream().map(Kind::word)).toList());
    table.row(
        Stream.concat(
                Stream.of(String.valueOf(tally.of(Sort.PARAGRAPH))),
                kinds.stream().map(kind -> String.valueOf(tally.of(Sort.PARAGRAPH, kind))))
            .toList());
    table(table);
    String besides =
        Stream.of(Sort.HEADING, Sort.ROW, Sort.ANNEXED)
            .flatMap(sort -> tally.told(sort).stream())
            .collect(Collectors.joining("; "));
    if (!besides.isEmpty()) {
      paragraph("Besides: %s.".formatted(besides));
    }
    if (tally.of(Kind.KEPT) == tally.all()) {
      boolean sameTitle =
          compared
              .comparison()
              .oldHeader()
              .title()
              .equals(compared.comparison().freshHeader().title());
      paragraph(
          sameTitle
              ? "No change: the two texts say the same, word for word."
              : "No change but the title: the paragraphs say the same, word for word.");
    } else {
      paragraph(
          "Words added: %d. Words removed: %d."
              .formatted(tally.wordsAdded(), tally.wordsRemoved()));
    }
    if (!all.isEmpty() && tally.of(Kind.NEW) + tally.of(Kind.DROPPED) == tally.all()) {
      paragraph("The two texts have no paragraph in common.");
    }
  }

  private void open() {
    if (compared.open().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## Still open");
    lines.add("");
    for (OpenSlot slot : compared.open()) {
      lines.add("- {%s}: %s".formatted(slot.name(), MarkdownTable.plain(slot.told())));
    }
  }

  private void changed() {
    List<SummaryLine> changed =
        all.stream().filter(line -> line.outcome().kind() != Kind.KEPT).toList();
    if (changed.isEmpty()) {
      return;
    }
    boolean origins = changed.stream().anyMatch(line -> line.origin().isPresent());
    List<String> heads =
        List.of(
            "Old", "New", "What became of it", "Words added", "removed", "Opening words: change");
    MarkdownTable table = new MarkdownTable(with(heads, "Comes from", origins));
    for (SummaryLine line : changed) {
      List<String> cells =
          List.of(
              line.oldLabel(),
              line.freshLabel(),
              line.what(),
              String.valueOf(line.outcome().wordsAdded()),
              String.valueOf(line.outcome().wordsRemoved()),
              line.openingAndChanges());
      table.row(with(cells, line.origin().orElse(""), origins));
    }
    lines.add("");
    lines.add("## Changed");
    table(table);
  }

  private void kept() {
    List<SummaryLine> kept =
        all.stream().filter(line -> line.outcome().kind() == Kind.KEPT).toList();
    if (kept.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## Kept word for word");
    paragraph(KeptRuns.told(kept) + ".");
    MarkdownTable table = new MarkdownTable(List.of("Old", "New", "Opening words"));
    kept.forEach(line -> table.row(List.of(line.oldLabel(), line.freshLabel(), line.opening())));
    table(table);
  }

  private static List<String> with(List<String> cells, String last, boolean wanted) {
    return wanted ? Stream.concat(cells.stream(), Stream.of(last)).toList() : cells;
  }

  private void paragraph(String words) {
    lines.add("");
    lines.add(MarkdownTable.plain(words));
  }

  private void table(MarkdownTable table) {
    lines.add("");
    lines.addAll(table.lines());
  }
}
