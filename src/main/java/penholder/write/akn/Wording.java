package penholder.write.akn;

import java.util.List;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Slot;
import penholder.model.Text;
import penholder.write.SymbolLink;

/** Writes running text: words, italics, links, open slots, notes where their marks stand. */
final class Wording implements Inline.Cases<Void> {
  private final AknOut out;
  private List<SymbolLink> links = List.of();
  private int at;
  private int notes;

  Wording(AknOut out) {
    this.out = out;
  }

  /** Writes text whose symbols lead to their documents (R-FN-15). */
  void write(List<Inline> text) {
    links = SymbolLink.in(Inline.words(text));
    at = 0;
    text.forEach(inline -> inline.match(this));
  }

  @Override
  public Void text(Text text) {
    linked(text.words());
    return null;
  }

  @Override
  public Void phrase(Phrase phrase) {
    boolean first = at == 0;
    italic(phrase.words(), first ? "" : "phrase");
    return null;
  }

  @Override
  public Void emphasis(Emphasis emphasis) {
    boolean first = at == 0;
    italic(emphasis.words(), first ? "emphasis" : "");
    return null;
  }

  /** Italics that open a paragraph are its phrase, others are not; exceptions are named. */
  private void italic(String words, String kind) {
    out.openInline("span", "class", "italic");
    if (!kind.isEmpty()) {
      out.attribute(Own.name("kind"), kind);
    }
    linked(words);
    out.close();
  }

  @Override
  public Void note(Note note) {
    int number = ++notes;
    out.openInline(
        "authorialNote",
        "marker",
        String.valueOf(number),
        "placement",
        "bottom",
        "eId",
        "authorialNote_" + number);
    if (note.wording() == Note.Wording.SIC) {
      out.attribute(Own.name("wording"), "sic");
    }
    out.openInline("p", "xml:space", "preserve");
    Wording inside = new Wording(out);
    inside.write(note.text());
    out.close();
    out.close();
    return null;
  }

  @Override
  public Void slot(Slot slot) {
    slot(out, slot);
    at += slot.toString().length();
    return null;
  }

  static void slot(AknOut out, Slot slot) {
    out.wordsInline("placeholder", slot.toString(), "originalText", slot.toString());
  }

  private void linked(String words) {
    int start = at;
    int end = start + words.length();
    for (SymbolLink link : links) {
      int from = Math.max(link.from(), at);
      int to = Math.min(link.to(), end);
      if (from < to) {
        plain(words.substring(at - start, from - start));
        out.wordsInline("a", words.substring(from - start, to - start), "href", link.address());
        at = to;
      }
    }
    plain(words.substring(at - start));
    at = end;
  }

  private void plain(String words) {
    if (!words.isEmpty()) {
      out.text(words);
    }
  }
}
