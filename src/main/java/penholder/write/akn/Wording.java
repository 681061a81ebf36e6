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
  private final List<Notes.Written> notes;
  private boolean first;
  private int number;

  /**
   * @param notes the notes of the whole text, in order
   */
  Wording(AknOut out, List<Notes.Written> notes) {
    this.out = out;
    this.notes = notes;
  }

  /** Writes an element that holds words which open with no phrase. */
  void block(String element, List<Inline> text) {
    block(element, text, false);
  }

  /**
   * Writes an element that holds words.
   *
   * @param opens whether italics at their beginning are an opening phrase
   */
  void block(String element, List<Inline> text, boolean opens) {
    if (text.isEmpty()) {
      out.empty(element);
    } else {
      out.open(element, "xml:space", "preserve");
      write(text, opens);
      out.close();
    }
  }

  /** Writes text whose symbols lead to their documents (R-FN-15). */
  private void write(List<Inline> text, boolean opens) {
    links = SymbolLink.in(Inline.words(text));
    at = 0;
    first = opens;
    for (Inline inline : text) {
      inline.match(this);
      first = false;
    }
  }

  @Override
  public Void text(Text text) {
    linked(text.words());
    return null;
  }

  @Override
  public Void phrase(Phrase phrase) {
    italic(phrase.words(), first ? "" : "phrase");
    return null;
  }

  @Override
  public Void emphasis(Emphasis emphasis) {
    italic(emphasis.words(), first ? "emphasis" : "");
    return null;
  }

  /** Italics that open a paragraph are its phrase, others are not: exceptions are named. */
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
    Notes.Written written = notes.get(number++);
    out.openInline(
        "authorialNote",
        "marker",
        String.valueOf(number),
        "placement",
        "bottom",
        "eId",
        "authorialNote_" + number);
    written.taken().ifPresent(taken -> out.attribute(Own.name("wording"), taken));
    out.openInline("p", "xml:space", "preserve");
    new Wording(out, List.of()).write(written.text(), false);
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
