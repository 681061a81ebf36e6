package penholder.write.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import penholder.compare.Segment;
import penholder.write.ShownLadder;

/** Writes the text of the file: the lines above the table, a column for each rung, the page. */
final class LadderBody {
  /** Twips: all columns together, and one of a resolution whose text is not here. */
  private static final int PAGE = 14_040;

  private static final int GAP = 760;

  private final ShownLadder ladder;
  private final WordXml out;
  private final TableStyles styles;
  private final CellText text;
  private final TableFrame frame;

  LadderBody(ShownLadder ladder, WordXml out, TableStyles styles) {
    this.ladder = ladder;
    this.out = out;
    this.styles = styles;
    this.text = new CellText(out, styles);
    this.frame = new TableFrame(out, widths(ladder.rungs()));
  }

  /** What the columns of gaps leave is shared by the others. */
  private static List<Integer> widths(List<ShownLadder.Rung> rungs) {
    int gaps = (int) rungs.stream().filter(rung -> rung.gap().isPresent()).count();
    int gap = Math.min(GAP, PAGE / rungs.size());
    int wide = (PAGE - gaps * gap) / (rungs.size() - gaps);
    return rungs.stream().map(rung -> rung.gap().isPresent() ? gap : wide).toList();
  }

  /** Writes the body. */
  void write() {
    out.open("body");
    text.line(ladder.heading(), styles.title(), Marking.SAME);
    text.line(ladder.title(), styles.text(), Marking.SAME);
    legend();
    frame.open();
    head();
    row(this::adoption);
    row(this::words);
    out.close();
    likely();
    frame.page();
    out.close();
  }

  private void legend() {
    out.open("p");
    out.open("pPr");
    styles.text().ifPresent(id -> out.empty("pStyle", "val", id));
    out.close();
    out.words(Marking.SAME.ink(), "Against the column before: ");
    out.words(Marking.GONE.ink(), "words that are gone");
    out.words(Marking.SAME.ink(), ", ");
    out.words(Marking.ADDED.ink(), "words that came");
    out.close();
  }

  /** The first row stands again at the top of every page. */
  private void head() {
    out.open("tr");
    out.open("trPr");
    out.empty("tblHeader");
    out.close();
    for (int n = 0; n < ladder.rungs().size(); n++) {
      frame.openCell(n, 1, Optional.of(TableFrame.HEAD));
      text.line(ladder.rungs().get(n).name(), styles.head(), Marking.SAME);
      out.close();
    }
    out.close();
  }

  private void row(Consumer<ShownLadder.Rung> cell) {
    out.open("tr");
    for (int n = 0; n < ladder.rungs().size(); n++) {
      frame.openCell(n, 1, Optional.empty());
      cell.accept(ladder.rungs().get(n));
      out.close();
    }
    out.close();
  }

  private void adoption(ShownLadder.Rung rung) {
    if (rung.gap().isPresent()) {
      text.line(rung.adoptionInShort(), styles.note(), Marking.KEPT);
    } else {
      text.line(rung.adoption(), styles.text(), Marking.SAME);
    }
  }

  private void words(ShownLadder.Rung rung) {
    rung.gap().ifPresent(gap -> text.line(gap, styles.note(), Marking.KEPT));
    for (ShownLadder.Paragraph one : rung.paragraphs()) {
      text.line(one.label(), styles.head(), Marking.SAME);
      one.told().ifPresent(told -> text.line(told, styles.note(), Marking.SAME));
      List<Segment> words =
          one.segments().isEmpty()
              ? List.of(new Segment.Same(one.words(), one.words()))
              : one.segments();
      text.write(List.of(BothSides.of(words)));
    }
  }

  private void likely() {
    if (ladder.likely().isEmpty()) {
      text.line("", styles.note(), Marking.SAME);
      return;
    }
    text.line("Likely", styles.head(), Marking.SAME);
    text.line(ShownLadder.LIKELY, styles.text(), Marking.SAME);
    for (ShownLadder.Likely likely : ladder.likely()) {
      text.line(likely.told() + ":", styles.text(), Marking.SAME);
      text.write(List.of(BothSides.of(likely.segments())));
    }
  }
}
