package penholder.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it was received, that knows the line and column of each of its characters. Lines end at
 * LF, CRLF or CR.
 */
public final class Source {
  private final String name;
  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  /**
   * @param name the file as the user named it; it stands before every finding
   * @param text the whole text
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    starts.add(0);
    // A copy, because to ask a text for each of its characters takes three times as long.
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean crBeforeLf = c == '\r' && i + 1 < characters.length && characters[i + 1] == '\n';
      if (c == '\n' || c == '\r' && !crBeforeLf) {
        starts.add(i + 1);
      }
    }
  }

  /** The file as the user named it. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines it has; an empty text has one. */
  public int lines() {
    return starts.size();
  }

  /** Where a line begins, counted in characters from 0; lines count from 1. */
  public int start(int line) {
    return starts.get(line - 1);
  }

  /** A line without its end; lines count from 1. */
  public String line(int line) {
    int end = line < lines() ? start(line + 1) : text.length();
    int from = start(line);
    while (end > from && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(from, end);
  }

  /** The place of a character, counted from 0; the end of the text has a place too. */
  public Place place(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return at(low + 1, offset - starts.get(low) + 1);
  }

  /** The place of a line and column, both from 1. */
  public Place at(int line, int column) {
    return new Place(name, line, column, line(line));
  }
}
