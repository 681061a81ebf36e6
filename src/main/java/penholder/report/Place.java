package penholder.report;

/**
 * A place in a text.
 *
 * @param file the file as the user named it
 * @param line the line, from 1
 * @param column the column, from 1, counted in characters
 * @param lineText the whole line, for showing
 */
public record Place(String file, int line, int column, String lineText) {
  private static final int BEFORE = 50;
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  /**
   * Two lines: the text around the place, cut with "…" where the line is long, and a caret under
   * the place.
   */
  public String excerpt() {
    int at = Math.min(column - 1, lineText.length());
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(lineText.length(), from + WIDTH);
    String before = from > 0 ? "…" : "";
    String after = to < lineText.length() ? "…" : "";
    String shown = lineText.substring(from, to).replace('\t', ' ');
    String caret = " ".repeat(before.length() + at - from) + "^";
    return INDENT + before + shown + after + "\n" + INDENT + caret;
  }

  /** The place behind the character that stands here. */
  public Place behind() {
    return new Place(file, line, column + 1, lineText);
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
