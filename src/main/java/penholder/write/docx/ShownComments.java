package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments on paragraphs, in the order in which they are written.
 *
 * <p>LibreOffice mixes up the texts of all notes if it meets a comment between the mark of the
 * first note and that of the second. A comment on a paragraph there waits for the second mark, and
 * says which paragraph it speaks of.
 */
final class ShownComments {
  private final boolean wait;
  private final List<String> texts = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();

  /**
   * @param wait whether the file has a second note
   */
  ShownComments(boolean wait) {
    this.wait = wait;
  }

  List<String> texts() {
    return texts;
  }

  /**
   * Comments on the opening words of a paragraph, which come next.
   *
   * @param notes how many marks of notes have been written
   */
  void add(WordXml out, int notes, Remark remark) {
    if (wait && notes == 1) {
      waiting.add(remark.place() + ": " + remark.text());
    } else {
      begin(out, remark.text());
    }
  }

  /**
   * Ends the comment on a paragraph.
   *
   * @param free whether those that waited need wait no longer
   */
  void endParagraph(WordXml out, boolean free) {
    out.endComment();
    if (free) {
      for (String text : waiting) {
        begin(out, text);
        out.endComment();
      }
      waiting.clear();
    }
  }

  private void begin(WordXml out, String text) {
    out.beginComment(texts.size());
    texts.add(text);
  }
}
