package penholder.write;

import java.util.List;
import java.util.function.UnaryOperator;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;

/**
 * Words of a paragraph in two texts as one line, with marks around what changed. A note stands in
 * its place: "(note: See A/75/345.)".
 *
 * @param plain makes any words fit to be shown
 * @param gone puts marks around words that only the old text has
 * @param come puts marks around words that only the new text has
 */
public record MarkedWords(
    UnaryOperator<String> plain, UnaryOperator<String> gone, UnaryOperator<String> come) {

  /** The words of both, those that are gone before those that came in their place. */
  public String of(List<Segment> segments) {
    StringBuilder words = new StringBuilder();
    boolean afterGone = false;
    for (Segment segment : segments) {
      String shown = segment.match(new Showing());
      words.append(afterGone && segment instanceof Segment.Inserted ? " " : "").append(shown);
      afterGone = segment instanceof Segment.Deleted;
    }
    return words.toString().strip();
  }

  /** The words of one text, where there is nothing to mark. */
  public String ofOne(List<Inline> text) {
    return plain.apply(words(text)).strip();
  }

  private static String words(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      words.append(
          inline instanceof Note note
              ? " (note: " + note.words() + ")"
              : Inline.words(List.of(inline)));
    }
    return words.toString().replaceAll("[\\s\\h]+", " ");
  }

  /** Marks stand close around the words, and the spaces beside these stay outside. */
  private String around(List<Inline> text, UnaryOperator<String> marks) {
    String words = words(text);
    String bare = words.strip();
    int at = words.indexOf(bare);
    return bare.isEmpty()
        ? words
        : words.substring(0, at)
            + marks.apply(plain.apply(bare))
            + words.substring(at + bare.length());
  }

  private final class Showing implements Segment.Cases<String> {
    @Override
    public String same(Segment.Same same) {
      return plain.apply(words(same.fresh()));
    }

    @Override
    public String deleted(Segment.Deleted deleted) {
      return around(deleted.old(), gone);
    }

    @Override
    public String inserted(Segment.Inserted inserted) {
      return around(inserted.fresh(), come);
    }

    @Override
    public String noteEdit(Segment.NoteEdit edit) {
      return " (note: " + of(edit.segments()) + ")";
    }
  }
}
