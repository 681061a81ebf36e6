package penholder.model;

import java.util.List;

/**
 * A footnote, standing where its mark stands. Its number follows from its place.
 *
 * <p>The text is in full ("United Nations, <i>Treaty Series</i>, vol. 2624, No. 46745."): whether
 * it is printed as <i>Ibid.</i> follows from the note before it (R-FN-6). Where an adopted text was
 * printed otherwise than that rule says, the note is <i>sic</i>: its text is the printed one, and
 * stays.
 *
 * @param text the words of the note, full stop included; no notes in notes
 * @param wording whether the text is in full or exactly as printed
 */
public record Note(List<Inline> text, Wording wording) implements Inline {

  /** How the text of a note is to be taken. */
  public enum Wording {
    /** In full; written out as the rule for <i>Ibid.</i> says. */
    FULL,
    /** As printed, although the rule says otherwise; written out as it is. */
    SIC
  }

  public Note {
    text = List.copyOf(text);
    for (Inline inline : text) {
      if (inline instanceof Note) {
        throw new IllegalArgumentException("a note within the note: " + Inline.words(text));
      }
    }
  }

  /** A note in full. */
  public static Note of(List<Inline> text) {
    return new Note(text, Wording.FULL);
  }

  /** A note in full. */
  public static Note of(Inline... text) {
    return of(List.of(text));
  }

  /** A note that was printed so, whatever the rule. */
  public static Note sic(List<Inline> text) {
    return new Note(text, Wording.SIC);
  }

  /** The words of the note, without any mark-up. */
  public String words() {
    return Inline.words(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.note(this);
  }
}
