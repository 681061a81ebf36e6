package penholder.write.docx;

import java.util.List;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Slot;
import penholder.model.Text;
import penholder.style.NoBreak;
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
    String words = NoBreak.in(Inline.words(text));
    write(text, words, SymbolLink.in(words), ink);
  }

  /** Writes text without links, as in titles and running heads. */
  void plain(List<Inline> text, Ink ink) {
    write(text, NoBreak.in(Inline.words(text)), List.of(), ink);
  }

  private void write(List<Inline> text, String words, List<SymbolLink> symbols, Ink ink) {
    Look look = new Look(ink);
    int at = 0;
    boolean afterNote = false;
    for (Inline inline : text) {
      if (inline instanceof Note) {
        Ink mark = ink.inStyle(styles.noteMark());
        // R-FN-3: several markers are separated by a comma.
        if (afterNote) {
          out.words(mark, ",");
        }
        out.noteReference(mark, ++notes);
      } else {
        int end = at + Inline.words(List.of(inline)).length();
        write(words, at, end, symbols, inline.match(look));
        at = end;
      }
      afterNote = inline instanceof Note;
    }
  }

  private void write(String words, int from, int end, List<SymbolLink> symbols, Ink ink) {
    int at = from;
    for (SymbolLink symbol : symbols) {
      int start = Math.max(symbol.from(), at);
      int stop = Math.min(symbol.to(), end);
      if (start < stop) {
        run(words, at, start, ink);
        out.openLink(links.link(symbol.address()));
        run(words, start, stop, ink.inStyle(styles.link()));
        out.close();
        at = stop;
      }
    }
    run(words, at, end, ink);
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
