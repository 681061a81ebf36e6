package penholder.write.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import penholder.compare.Entry;
import penholder.compare.Paragraph;
import penholder.model.Part;
import penholder.write.Compared;

/** Writes the text of the file: the lines above the table, the table, and the page around it. */
final class TableBody {
  /** Twips: the width of the label, of each text, and of the remarks; a page has 14,040. */
  private static final List<Integer> WIDTHS = List.of(1460, 5420, 5420, 1740);

  private final Compared compared;
  private final WordXml out;
  private final TableStyles styles;
  private final CellText text;
  private final TableFrame frame;

  TableBody(Compared compared, WordXml out, TableStyles styles) {
    this.compared = compared;
    this.out = out;
    this.styles = styles;
    this.text = new CellText(out, styles);
    this.frame = new TableFrame(out, WIDTHS);
  }

  /** Writes the body. */
  void write() {
    out.open("body");
    title();
    frame.open();
    head();
    Remarks remarks = new Remarks(compared.origins(), compared.open());
    Headline.rows(compared.comparison(), remarks).forEach(this::row);
    paragraphs();
    out.close();
    text.line("", styles.note(), Marking.SAME);
    frame.page();
    out.close();
  }

  private void title() {
    text.line(
        "From %s to %s".formatted(compared.oldName(), compared.freshName()),
        styles.title(),
        Marking.SAME);
    text.line(compared.comparison().freshHeader().title(), styles.text(), Marking.SAME);
    out.open("p");
    out.open("pPr");
    styles.text().ifPresent(id -> out.empty("pStyle", "val", id));
    out.close();
    out.words(Marking.GONE.ink(), "words that are gone");
    out.words(Marking.SAME.ink(), ", ");
    out.words(Marking.ADDED.ink(), "words that were added");
    out.words(Marking.SAME.ink(), ", ");
    out.words(Marking.NEW.ink(), "new paragraphs");
    out.words(Marking.SAME.ink(), ", ");
    out.words(Marking.KEPT.ink(), "paragraphs kept as they were");
    if (!compared.open().isEmpty()) {
      out.words(Marking.SAME.ink(), ", ");
      out.words(Marking.SAME.ink().asOpenSlot(), "{still open}");
    }
    out.close();
  }

  /** The first row stands again at the top of every page. */
  private void head() {
    out.open("tr");
    out.open("trPr");
    out.empty("tblHeader");
    out.close();
    List<String> heads =
        List.of("", capital(compared.oldName()), capital(compared.freshName()), "Remarks");
    for (int n = 0; n < heads.size(); n++) {
      frame.openCell(n, 1, Optional.of(TableFrame.HEAD));
      text.line(heads.get(n), styles.head(), Marking.SAME);
      out.close();
    }
    out.close();
  }

  private static String capital(String name) {
    int second = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, second).toUpperCase(Locale.ROOT) + name.substring(second);
  }

  private void paragraphs() {
    TableRows rows = new TableRows(compared);
    Optional<Part> part = Optional.empty();
    for (Entry entry : compared.comparison().entries()) {
      List<Paragraph> row = entry.fresh().isEmpty() ? entry.old() : entry.fresh();
      Part standsIn = row.get(0).place().part();
      if (!part.equals(Optional.of(standsIn))) {
        part = Optional.of(standsIn);
        section(standsIn);
      }
      row(entry.match(rows));
    }
  }

  private void section(Part part) {
    out.open("tr");
    frame.openCell(0, WIDTHS.size(), Optional.of(TableFrame.SECTION));
    String words =
        switch (part) {
          case PREAMBULAR -> "Preambular paragraphs (PP)";
          case OPERATIVE -> "Operative paragraphs (OP)";
          case ANNEXED -> "Annexes";
        };
    text.line(words, styles.head(), Marking.SAME);
    out.close();
    out.close();
  }

  private void row(TableRow row) {
    out.open("tr");
    cell(0, () -> lines(List.of(row.label())));
    cell(1, () -> text.write(row.old()));
    cell(2, () -> text.write(row.fresh()));
    cell(3, () -> lines(row.remarks()));
    out.close();
  }

  private void cell(int column, Runnable inside) {
    frame.openCell(column, 1, Optional.empty());
    inside.run();
    out.close();
  }

  private void lines(List<String> lines) {
    if (lines.isEmpty()) {
      text.line("", styles.text(), Marking.SAME);
    }
    lines.forEach(line -> text.line(line, styles.text(), Marking.SAME));
  }
}
