package penholder.write.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Place;
import penholder.style.Printed;
import penholder.write.Cells;
import penholder.write.Origins;

/**
 * Writes the paragraphs of two resolutions as one text with changes.
 *
 * <p>Which marks of paragraphs are changed with a whole paragraph, {@link Ends} says. Between the
 * halves of a split or a merger the join is meant: there it is the mark of the first half.
 */
final class TrackedBody implements Content, Entry.Cases<Void> {
  private final Origins origins;
  private final TextStyles styles;
  private final PrintedSide old;
  private final PrintedSide fresh;
  private final ShownNotes notes;
  private final ShownComments comments;
  private final Rows rows;
  private final List<Place> moves;
  private final List<Row> inOrder;
  private final Ends ends;
  private final int firstAnnexed;
  private TextTable table;
  private boolean behindTable;
  private WordXml out;
  private RunningText text;
  private Trace whole = Trace.KEPT;
  private Trace end = Trace.KEPT;
  private Trace next = Trace.KEPT;
  private boolean last;
  private Ink ink = Ink.PLAIN;

  TrackedBody(Comparison comparison, Origins origins, TextStyles styles) {
    this.origins = origins;
    this.styles = styles;
    this.old = new PrintedSide(comparison.old());
    this.fresh = new PrintedSide(comparison.fresh());
    this.notes = new ShownNotes(old, fresh);
    this.rows = new Rows(comparison);
    this.moves = rows.moves();
    this.inOrder = rows.rows(styles);
    this.ends = Ends.of(inOrder);
    this.firstAnnexed =
        (int) rows.entries().stream().filter(entry -> !Rows.isAnnexed(entry)).count();
    this.comments = new ShownComments(NoteMarks.in(rows.entries()) > 1);
  }

  @Override
  public List<Wordings> notes() {
    return notes.wordings();
  }

  @Override
  public List<String> comments() {
    return comments.texts();
  }

  @Override
  public boolean hasAnnexes() {
    return firstAnnexed < rows.entries().size();
  }

  @Override
  public void write(WordXml to, RunningText running) {
    out = to;
    text = running;
    Body.organ(out, text, styles, ends.traces().get(0));
    entries(0, firstAnnexed);
  }

  @Override
  public void annexes(WordXml to, RunningText running) {
    out = to;
    text = running;
    entries(firstAnnexed, rows.entries().size());
  }

  private void entries(int from, int to) {
    int at = from;
    while (at < to) {
      behindTable = at > from && Rows.isCells(rows.entries().get(at - 1));
      int stop = at;
      while (stop < to && Rows.isCells(rows.entries().get(stop))) {
        stop++;
      }
      if (stop > at) {
        table(at, stop);
      } else {
        entry(at);
        stop = at + 1;
      }
      at = stop;
    }
  }

  private void entry(int n) {
    Entry entry = rows.entries().get(n);
    // The first row is the line of the organ.
    whole = inOrder.get(n + 1).whole();
    end = ends.traces().get(n + 1);
    last = n + 1 == rows.entries().size();
    next = last ? Trace.KEPT : inOrder.get(n + 2).whole();
    if (ends.apart().get(n + 1)) {
      out.apart(() -> entry.match(this));
    } else {
      entry.match(this);
    }
  }

  /** Every row that one text has in this place, as one table. */
  private void table(int from, int to) {
    List<List<List<Inline>>> cells =
        rows.entries().subList(from, to).stream()
            .flatMap(entry -> Stream.of(entry.old(), entry.fresh()))
            .flatMap(List::stream)
            .map(paragraph -> Cells.of(paragraph.text()))
            .toList();
    ink = Ink.PLAIN;
    table = new TextTable(out, styles, new TableGrid(cells));
    table.open();
    for (int n = from; n < to; n++) {
      entry(n);
    }
    table.close();
  }

  @Override
  public Void continued(Entry.Continued entry) {
    Printed.Paragraph was = old.paragraph();
    Printed.Paragraph is = fresh.paragraph();
    Optional<Remark> remark = origin(entry.freshPlace());
    if (Body.isRow(is)) {
      List<List<Segment>> cells = CellChanges.cells(entry.segments());
      List<Line> before = lines(was);
      List<Line> now = lines(is);
      row(
          Trace.KEPT,
          cells.size(),
          remark,
          cell -> words(cells.get(cell), before.get(cell), now.get(cell)));
      return null;
    }
    List<Segment> segments = Tail.before(next, entry.segments());
    paragraph(
        is, end, () -> Lead.of(was, is, out), remark, () -> words(segments, line(was), line(is)));
    return null;
  }

  @Override
  public Void added(Entry.Added entry) {
    whole(fresh.paragraph(), entry.text(), origin(entry.place()));
    return null;
  }

  @Override
  public Void dropped(Entry.Dropped entry) {
    whole(old.paragraph(), entry.text(), Optional.empty());
    return null;
  }

  @Override
  public Void movedAway(Entry.MovedAway entry) {
    Printed.Paragraph was = old.paragraph();
    int move = moves.indexOf(entry.oldPlace());
    if (move < 0) {
      Remark remark = new Remark(entry.oldPlace(), "Moved to " + entry.freshPlace());
      whole(was, entry.text(), Optional.of(remark));
    } else {
      moved(was, entry.text(), Optional.empty(), move);
    }
    return null;
  }

  @Override
  public Void movedHere(Entry.MovedHere entry) {
    Printed.Paragraph is = fresh.paragraph();
    List<Inline> words = entry.fresh().get(0).text();
    Optional<Remark> origin = origin(entry.freshPlace());
    int move = moves.indexOf(entry.oldPlace());
    if (move < 0) {
      Remark remark = Remark.moved(entry, origin);
      whole(is, words, Optional.of(remark));
    } else {
      moved(is, words, origin, move);
    }
    return null;
  }

  @Override
  public Void split(Entry.Split entry) {
    Printed.Paragraph was = old.paragraph();
    Printed.Paragraph first = fresh.paragraph();
    Printed.Paragraph second = fresh.paragraph();
    Line line = line(was);
    paragraph(
        first,
        Trace.INSERTED,
        () -> Lead.of(was, first, out),
        origin(entry.first().place()),
        () -> words(entry.first().segments(), line, line(first)));
    paragraph(
        second,
        end,
        () -> Lead.of(Trace.INSERTED, second, out),
        origin(entry.second().place()),
        () -> words(Tail.before(next, entry.second().segments()), line, line(second)));
    return null;
  }

  @Override
  public Void merged(Entry.Merged entry) {
    Printed.Paragraph first = old.paragraph();
    Printed.Paragraph second = old.paragraph();
    Printed.Paragraph is = fresh.paragraph();
    Line line = line(is);
    paragraph(
        first,
        Trace.DELETED,
        () -> Lead.of(first, is, out),
        origin(entry.freshPlace()),
        () -> words(entry.first().segments(), line(first), line));
    paragraph(
        second,
        end,
        () -> Lead.of(Trace.DELETED, second, out),
        Optional.empty(),
        () -> words(Tail.before(next, entry.second().segments()), line(second), line));
    return null;
  }

  /** A paragraph that only one text has. */
  private void whole(Printed.Paragraph paragraph, List<Inline> words, Optional<Remark> remark) {
    if (Body.isRow(paragraph)) {
      List<List<Inline>> cells = Cells.of(words);
      List<Line> printed = lines(paragraph);
      row(whole, cells.size(), remark, cell -> words(cells.get(cell), printed.get(cell)));
      return;
    }
    Runnable lead = () -> Lead.of(whole, paragraph, out);
    paragraph(paragraph, end, lead, remark, () -> words(words, line(paragraph)));
  }

  /** A row of a table. A remark on it stands in its first cell. */
  private void row(Trace trace, int cells, Optional<Remark> remark, IntConsumer words) {
    table.row(
        trace,
        cells,
        cell -> {
          remark.filter(said -> cell == 0).ifPresent(this::remark);
          words.accept(cell);
          out.marked(whole, () -> comments.endParagraph(out, cell + 1 == cells && isFree()));
        });
  }

  /** One end of a move. LibreOffice keeps the mark of a moved paragraph that has a link in it. */
  private void moved(
      Printed.Paragraph paragraph, List<Inline> words, Optional<Remark> remark, int move) {
    Line withoutLinks = Line.plain(paragraph.text());
    Moved range = new Moved(whole, "move" + (move + 1));
    paragraph(
        paragraph,
        end,
        () -> {
          range.open(out);
          Lead.of(whole, paragraph, out);
        },
        remark,
        () -> words(words, withoutLinks));
    range.close(out);
  }

  private void paragraph(
      Printed.Paragraph look, Trace mark, Runnable lead, Optional<Remark> remark, Runnable words) {
    Body.open(look, mark, behindTable, styles, out);
    behindTable = false;
    ink = styles.ink(look);
    lead.run();
    remark.ifPresent(this::remark);
    words.run();
    out.marked(whole, () -> comments.endParagraph(out, isFree()));
    out.close();
  }

  /** Whether comments that waited for the second note may stand here. */
  private boolean isFree() {
    boolean stays = whole.withoutMove() != Trace.DELETED;
    return text.notes() != 1 && (stays || last);
  }

  private Optional<Remark> origin(Place place) {
    return origins.of(place).map(sentence -> new Remark(place, sentence));
  }

  private void remark(Remark said) {
    comments.add(out, text.notes(), said);
  }

  /** The cells of a row, each as a line of its own. */
  private static List<Line> lines(Printed.Paragraph row) {
    return Cells.of(row.text()).stream().map(Line::linked).toList();
  }

  private static Line line(Printed.Paragraph paragraph) {
    return Line.linked(paragraph.text());
  }

  private void words(List<Segment> segments, Line was, Line is) {
    text.write(segments, was, is, ink);
    notes.add(segments);
  }

  private void words(List<Inline> words, Line line) {
    text.write(words, line, whole, ink);
    notes.add(words, whole);
  }
}
