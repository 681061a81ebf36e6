package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Place;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.style.Printed;

/**
 * Writes the paragraphs of two resolutions as one text with changes.
 *
 * <p>Which marks of paragraphs are changed with a whole paragraph, {@link Ends} says. Between the
 * halves of a split or a merger the join is meant: there it is the mark of the first half.
 */
final class TrackedBody implements Content, Entry.Cases<Void> {
  private final TextStyles styles;
  private final PrintedSide old;
  private final PrintedSide fresh;
  private final List<Wordings> notes = new ArrayList<>();
  private final Rows rows;
  private final List<Place> moves;
  private WordXml out;
  private RunningText text;
  private Trace end = Trace.KEPT;
  private Trace next = Trace.KEPT;

  TrackedBody(Comparison comparison, TextStyles styles) {
    this.styles = styles;
    this.old = new PrintedSide(comparison.old());
    this.fresh = new PrintedSide(comparison.fresh());
    this.rows = new Rows(comparison);
    this.moves = rows.moves();
  }

  @Override
  public List<Wordings> notes() {
    return notes;
  }

  @Override
  public void write(WordXml to, RunningText running) {
    out = to;
    text = running;
    List<Row> inOrder = rows.rows(styles);
    Ends ends = Ends.of(inOrder);
    Body.organ(out, text, styles, ends.traces().get(0));
    for (int n = 1; n < inOrder.size(); n++) {
      Entry entry = rows.entries().get(n - 1);
      end = ends.traces().get(n);
      next = n + 1 < inOrder.size() ? inOrder.get(n + 1).whole() : Trace.KEPT;
      if (ends.apart().get(n)) {
        out.apart(() -> entry.match(this));
      } else {
        entry.match(this);
      }
    }
  }

  @Override
  public Void continued(Entry.Continued entry) {
    edited(old.paragraph(), fresh.paragraph(), Tail.before(next, entry.segments()));
    return null;
  }

  private void edited(Printed.Paragraph was, Printed.Paragraph is, List<Segment> segments) {
    open(is, end);
    lead(was, is);
    text.write(segments, Line.linked(was.text()), Line.linked(is.text()), Ink.PLAIN);
    out.close();
    collectNotes(segments);
  }

  private void open(Printed.Paragraph paragraph, Trace mark) {
    out.openParagraph(styles.paragraphs().get(paragraph.degree()), mark);
  }

  /** A number that changed is a change by itself, before the words. */
  private void lead(Printed.Paragraph was, Printed.Paragraph is) {
    if (was.mark().equals(is.mark())) {
      out.words(Ink.PLAIN, Body.lead(is));
    } else {
      boolean numbered = !was.mark().isEmpty() && !is.mark().isEmpty();
      String behind = numbered ? "" : "\t";
      out.words(Ink.PLAIN, "\t");
      mark(Trace.DELETED, was, behind);
      mark(Trace.INSERTED, is, behind);
      if (numbered) {
        out.words(Ink.PLAIN, "\t");
      }
    }
  }

  private void mark(Trace trace, Printed.Paragraph paragraph, String behind) {
    if (!paragraph.mark().isEmpty()) {
      words(trace, paragraph.mark() + behind);
    }
  }

  private void words(Trace trace, String words) {
    out.marked(trace, () -> out.words(Ink.PLAIN, words));
  }

  @Override
  public Void added(Entry.Added entry) {
    whole(fresh.paragraph(), entry.text(), Trace.INSERTED);
    return null;
  }

  @Override
  public Void dropped(Entry.Dropped entry) {
    whole(old.paragraph(), entry.text(), Trace.DELETED);
    return null;
  }

  private void whole(Printed.Paragraph paragraph, List<Inline> words, Trace trace) {
    open(paragraph, end);
    fill(paragraph, words, trace);
  }

  private void fill(Printed.Paragraph paragraph, List<Inline> words, Trace trace) {
    words(trace, Body.lead(paragraph));
    // LibreOffice keeps the mark of a moved paragraph with a link in it, whatever is done.
    boolean moved = trace != trace.withoutMove();
    Line line = moved ? Line.plain(paragraph.text()) : Line.linked(paragraph.text());
    text.write(words, line, trace, Ink.PLAIN);
    out.close();
    collectNotes(words, trace);
  }

  @Override
  public Void movedAway(Entry.MovedAway entry) {
    moved(old.paragraph(), entry.text(), entry.oldPlace(), Trace.DELETED, Trace.MOVED_AWAY);
    return null;
  }

  @Override
  public Void movedHere(Entry.MovedHere entry) {
    List<Inline> words = entry.fresh().get(0).text();
    moved(fresh.paragraph(), words, entry.oldPlace(), Trace.INSERTED, Trace.MOVED_HERE);
    return null;
  }

  /**
   * One end of a move. In Word both ends of a move have the same words; a paragraph that was edited
   * on the way is deleted here and inserted there.
   */
  private void moved(
      Printed.Paragraph paragraph, List<Inline> words, Place from, Trace edited, Trace moved) {
    int move = moves.indexOf(from);
    if (move < 0) {
      whole(paragraph, words, edited);
    } else {
      open(paragraph, end);
      String range = out.openMove(moved, "move" + (move + 1));
      fill(paragraph, words, moved);
      out.closeMove(moved, range);
    }
  }

  @Override
  public Void split(Entry.Split entry) {
    Printed.Paragraph was = old.paragraph();
    Printed.Paragraph first = fresh.paragraph();
    Printed.Paragraph second = fresh.paragraph();
    Line line = Line.linked(was.text());
    open(first, Trace.INSERTED);
    lead(was, first);
    text.write(entry.first().segments(), line, Line.linked(first.text()), Ink.PLAIN);
    out.close();
    open(second, end);
    words(Trace.INSERTED, Body.lead(second));
    List<Segment> segments = Tail.before(next, entry.second().segments());
    text.write(segments, line, Line.linked(second.text()), Ink.PLAIN);
    out.close();
    collectNotes(entry.first().segments());
    collectNotes(segments);
    return null;
  }

  @Override
  public Void merged(Entry.Merged entry) {
    Printed.Paragraph first = old.paragraph();
    Printed.Paragraph second = old.paragraph();
    Printed.Paragraph is = fresh.paragraph();
    Line line = Line.linked(is.text());
    open(first, Trace.DELETED);
    lead(first, is);
    text.write(entry.first().segments(), Line.linked(first.text()), line, Ink.PLAIN);
    out.close();
    open(second, end);
    words(Trace.DELETED, Body.lead(second));
    List<Segment> segments = Tail.before(next, entry.second().segments());
    text.write(segments, Line.linked(second.text()), line, Ink.PLAIN);
    out.close();
    collectNotes(entry.first().segments());
    collectNotes(segments);
    return null;
  }

  /** Takes down the notes of a paragraph, in the order of their marks. */
  private void collectNotes(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment instanceof Segment.Deleted) {
        collectNotes(segment.old(), Trace.DELETED);
      } else if (segment instanceof Segment.Inserted) {
        collectNotes(segment.fresh(), Trace.INSERTED);
      } else {
        collectNotes(segment.fresh(), Trace.KEPT);
      }
    }
  }

  private void collectNotes(List<Inline> words, Trace trace) {
    for (Inline inline : words) {
      if (inline instanceof Note) {
        notes.add(
            switch (trace) {
              case DELETED, MOVED_AWAY -> Wordings.onlyOld(old.note());
              case INSERTED, MOVED_HERE -> Wordings.onlyFresh(fresh.note());
              case KEPT -> Wordings.both(old.note(), fresh.note());
            });
      }
    }
  }
}
