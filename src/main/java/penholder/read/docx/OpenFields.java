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

    Field(int codeFrom) {
      this.codeFrom = codeFrom;
    }
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** Those of them that are still in their code; all began in this paragraph. */
  private final Deque<Field> inCode = new ArrayDeque<>();

  /** One of the three marks of a field: begin, separate, end. Words of its code are taken back. */
  void mark(String type, ParagraphBuilder paragraph) {
    switch (type) {
      case "begin" -> {
        Field field = new Field(paragraph.size());
        open.push(field);
        inCode.push(field);
      }
      case "separate" -> endOfCode(paragraph);
      case "end" -> {
        endOfCode(paragraph);
        open.poll();
      }
      default -> {}
    }
  }

  private void endOfCode(ParagraphBuilder paragraph) {
    if (!inCode.isEmpty() && inCode.peek() == open.peek()) {
      paragraph.takeBack(inCode.pop().codeFrom);
    }
  }

  /**
   * The paragraph ends. A code that is still open is a mistake of the file: rather than to lose
   * what follows, all of it counts as text.
   *
   * @return whether there was such a code
   */
  boolean endOfParagraph() {
    boolean mistake = !inCode.isEmpty();
    inCode.clear();
    return mistake;
  }
}
