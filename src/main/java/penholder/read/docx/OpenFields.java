package penholder.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields of Word that have begun and not ended: first the code of a field ("PAGE"), then its
 * result ("3"). Fields stand in each other, and a result can go over many paragraphs.
 */
final class OpenFields {
  private static final class Field {
    private final int codeFrom;
    private boolean inResult;

    Field(int codeFrom) {
      this.codeFrom = codeFrom;
    }
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** One of the three marks of a field: begin, separate, end. Words of its code are taken back. */
  void mark(String type, ParagraphBuilder paragraph) {
    switch (type) {
      case "begin" -> open.push(new Field(paragraph.size()));
      case "separate" -> endOfCode(paragraph);
      case "end" -> {
        endOfCode(paragraph);
        open.poll();
      }
      default -> {}
    }
  }

  private void endOfCode(ParagraphBuilder paragraph) {
    Field field = open.peek();
    if (field != null && !field.inResult) {
      paragraph.takeBack(field.codeFrom);
      field.inResult = true;
    }
  }

  /**
   * The paragraph ends. A code that is still open is a mistake of the file: rather than to lose
   * what follows, all of it counts as text.
   *
   * @return whether there was such a code
   */
  boolean endOfParagraph() {
    boolean mistake = open.stream().anyMatch(field -> !field.inResult);
    open.forEach(field -> field.inResult = true);
    return mistake;
  }
}
