package penholder.write;

import java.util.ArrayList;
import java.util.List;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Note;

/**
 * Words of a paragraph and what stands in their place; one of the two may be empty. A note among
 * them reads as "(note: See A/75/345.)".
 *
 * @param old as the old text has it
 * @param fresh as the new text has it
 */
record WordChange(String old, String fresh) {

  /** The changes in some stretches of a paragraph, those inside notes among them. */
  static List<WordChange> in(List<Segment> segments) {
    List<WordChange> changes = new ArrayList<>();
    String gone = "";
    for (Segment segment : segments) {
      if (segment instanceof Segment.Deleted deleted) {
        gone = words(deleted.old());
        continue;
      }
      String come = segment instanceof Segment.Inserted inserted ? words(inserted.fresh()) : "";
      if (!gone.isEmpty() || !come.isEmpty()) {
        changes.add(new WordChange(gone, come));
      }
      gone = "";
      if (segment instanceof Segment.NoteEdit edit) {
        changes.addAll(in(edit.segments()));
      }
    }
    if (!gone.isEmpty()) {
      changes.add(new WordChange(gone, ""));
    }
    return changes;
  }

  private static String words(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      words.append(
          inline instanceof Note note
              ? "(note: " + note.words() + ")"
              : Inline.words(List.of(inline)));
    }
    return onOneLine(words.toString());
  }

  /** Words with single spaces between them and none around them. */
  static String onOneLine(String words) {
    return words.replaceAll("[\\s\\h]+", " ").strip();
  }

  /** Whether there is nothing but punctuation on both sides. */
  boolean onlyMarks() {
    return (old + fresh).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * "seventy-seventh → eighty-third", "+ and seas", "− annually"; without the punctuation around
   * the words, unless there is nothing else.
   */
  String told() {
    String was = onlyMarks() ? old : bare(old);
    String is = onlyMarks() ? fresh : bare(fresh);
    if (was.isEmpty()) {
      return "+ " + is;
    }
    return is.isEmpty() ? "− " + was : was + " → " + is;
  }

  private static String bare(String words) {
    return words.replaceAll("^[\\s,;:.]+|[\\s,;:.]+$", "");
  }
}
