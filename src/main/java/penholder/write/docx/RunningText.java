package penholder.write.docx;

import java.util.List;
import java.util.function.Function;
import penholder.compare.Comparison;
import penholder.compare.Segment;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Slot;
import penholder.model.Text;
import penholder.write.SymbolLink;

/** Writes running text into one part: words, italics, open slots, links, and the marks of notes. */
final class RunningText {
  private final WordXml out;
  private final TextStyles styles;
  private final Relationships links;
  private int notes;

  /**
   * @param out where to
   * @param styles the styles of marks and links
   * @param links the relationships of the part, which links are added to
   */
  RunningText(WordXml out, TextStyles styles, Relationships links) {
    this.out = out;
    this.styles = styles;
    this.links = links;
  }

  /** Writes text whose symbols lead to their documents (R-FN-15). */
  void linked(List<Inline> text, Ink ink) {
    write(text, Line.linked(text), ink);
  }

  /** Writes words that may be others in the two texts, their symbols as links. */
  void linked(Wordings wordings, Ink ink) {
    either(wordings, Line::linked, ink);
  }

  /** Writes words that may be others in the two texts, without links, as in titles. */
  void plain(Wordings wordings, Ink ink) {
    either(wordings, Line::plain, ink);
  }

  private void either(Wordings wordings, Function<List<Inline>, Line> line, Ink ink) {
    List<Inline> old = wordings.old().orElse(List.of());
    List<Inline> fresh = wordings.fresh().orElse(List.of());
    if (wordings.trace() == Trace.KEPT && !old.equals(fresh)) {
      write(Comparison.words(old, fresh), line.apply(old), line.apply(fresh), ink);
    } else {
      List<Inline> text = wordings.fresh().isPresent() ? fresh : old;
      out.marked(wordings.trace(), () -> write(text, line.apply(text), ink));
    }
  }

  /**
   * Writes a paragraph that both texts have, with the changes in it. Words that are only written
   * otherwise (a comparison calls them the same) stand as the new text has them.
   *
   * @param segments its words in both texts
   * @param old the line of the old text
   * @param fresh the line of the new text
   */
  void write(List<Segment> segments, Line old, Line fresh, Ink ink) {
    for (Segment segment : segments) {
      if (isChange(segment)) {
        write(segment.old(), old, Trace.DELETED, ink);
        write(segment.fresh(), fresh, Trace.INSERTED, ink);
      } else {
        commaOfOneText(segment, old, fresh, ink);
        write(segment.fresh(), fresh, ink);
        old.pass(segment.old());
      }
    }
  }

  /** For a comparison a tab is a space like others; in a line of a masthead it is a place. */
  private static boolean isChange(Segment segment) {
    return segment instanceof Segment.Deleted
        || segment instanceof Segment.Inserted
        || tabs(segment.old()) != tabs(segment.fresh());
  }

  private static long tabs(List<Inline> words) {
    return Inline.words(words).chars().filter(c -> c == '\t').count();
  }

  /**
   * The comma between two marks of notes belongs to both texts only where both have two marks in a
   * row.
   */
  private void commaOfOneText(Segment segment, Line old, Line fresh, Ink ink) {
    boolean note = segment.fresh().get(0) instanceof Note;
    if (note && old.isAfterNote() != fresh.isAfterNote()) {
      Trace trace = old.isAfterNote() ? Trace.DELETED : Trace.INSERTED;
      out.marked(trace, () -> comma(ink));
      fresh.separated();
    }
  }

  /** Writes a piece of a line with a trace. */
  void write(List<Inline> piece, Line line, Trace trace, Ink ink) {
    out.marked(trace, () -> write(piece, line, ink));
  }

  private void write(List<Inline> piece, Line line, Ink ink) {
    Look look = new Look(ink);
    for (Inline inline : piece) {
      if (inline instanceof Note) {
        if (line.isAfterNote()) {
          comma(ink);
        }
        out.noteReference(ink.inStyle(styles.noteMark()), ++notes);
      } else {
        int end = line.at() + Inline.words(List.of(inline)).length();
        write(line, end, inline.match(look));
      }
      line.pass(inline);
    }
  }

  /** R-FN-3: several markers are separated by a comma. */
  private void comma(Ink ink) {
    out.words(ink.inStyle(styles.noteMark()), ",");
  }

  private void write(Line line, int end, Ink ink) {
    int at = line.at();
    for (SymbolLink symbol : line.symbols()) {
      int start = Math.max(symbol.from(), at);
      int stop = Math.min(symbol.to(), end);
      if (start < stop) {
        run(line.words(), at, start, ink);
        out.openLink(links.link(symbol.address()));
        run(line.words(), start, stop, ink.inStyle(styles.link()));
        out.close();
        at = stop;
      }
    }
    run(line.words(), at, end, ink);
  }

  private void run(String words, int from, int to, Ink ink) {
    if (from < to) {
      out.words(ink, words.substring(from, to));
    }
  }

  /** The ink of each kind of text. */
  private record Look(Ink ink) implements Inline.Cases<Ink> {
    @Override
    public Ink text(Text text) {
      return ink;
    }

    @Override
    public Ink phrase(Phrase phrase) {
      return ink.inItalics();
    }

    @Override
    public Ink emphasis(Emphasis emphasis) {
      return ink.inItalics();
    }

    @Override
    public Ink note(Note note) {
      return ink;
    }

    @Override
    public Ink slot(Slot slot) {
      return ink.asOpenSlot();
    }
  }
}
