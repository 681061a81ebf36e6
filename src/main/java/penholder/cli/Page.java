package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import penholder.library.search.Span;

/**
 * How running text is printed: broken into lines, with some of its words marked.
 *
 * @param width the characters of a line
 * @param colour whether words are marked in colour; else they stand between double asterisks
 */
record Page(int width, boolean colour) {
  private static final int USUAL = 80;
  private static final int NARROWEST = 30;

  /** The width that the shell tells of; colour if a person looks at it and does not refuse it. */
  static Page ofTerminal() {
    String columns = System.getenv("COLUMNS");
    boolean known = columns != null && columns.matches("[1-9]\\d{1,3}");
    return new Page(
        Math.max(NARROWEST, known ? Integer.parseInt(columns) : USUAL),
        Boolean.getBoolean("penholder.coloured"));
  }

  /**
   * Breaks a text into lines. Lines of its own stay apart.
   *
   * @param indent stands before each line
   * @param marked the words to mark, in order
   */
  List<String> lines(String indent, String text, List<Span> marked) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - indent.length();
    int length = 0;
    int at = 0;
    boolean on = false;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
        end++;
      }
      if (length > 0 && length + 1 + end - at > room) {
        lines.add(indent + line + (on ? off() : ""));
        line.setLength(0);
        line.append(on ? on() : "");
        length = 0;
      } else if (length > 0) {
        line.append(' ');
        length++;
      }
      for (int letter = at; letter < end; letter++) {
        boolean now = isIn(marked, letter);
        if (now != on) {
          line.append(now ? on() : off());
          on = now;
        }
        line.append(text.charAt(letter));
      }
      if (on && !isIn(marked, end)) {
        line.append(off());
        on = false;
      }
      length += end - at;
      at = end;
      if (at < text.length() && text.charAt(at) == '\n') {
        lines.add(indent + line + (on ? off() : ""));
        line.setLength(0);
        line.append(on ? on() : "");
        length = 0;
      }
      at++;
    }
    lines.add(indent + line + (on ? off() : ""));
    return lines;
  }

  private String on() {
    return colour ? "\u001b[1;33m" : "**";
  }

  private String off() {
    return colour ? "\u001b[0m" : "**";
  }

  private static boolean isIn(List<Span> marked, int at) {
    return marked.stream().anyMatch(span -> span.from() <= at && at < span.to());
  }
}
