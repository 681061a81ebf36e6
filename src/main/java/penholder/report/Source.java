package penholder.report;

import java.util.Arrays;

/**
 * A text as it was received, that knows the line and column of each of its characters. Lines end at
 * LF, CRLF or CR.
 */
public final class Source {
  private final String name;
  private final String text;

  /** Where each line begins; found when it is first asked for, which for most files is never. */
  private int[] starts;

  /** The line asked for last: a line with a thousand faults is kept once, not with each of them. */
  private Line last = new Line(0, "");

  private record Line(int number, String words) {}

  /**
   * @param name the file as the user named it; it stands before every finding
   * @param text the whole text
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Two threads that ask at once both find the same. */
  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = startsIn(text);
      starts = known;
    }
    return known;
  }

  private static int[] startsIn(String text) {
    // A copy, because to ask a text for each of its characters takes three times as long.
    char[] characters = text.toCharArray();
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c == '\n' || c == '\r' && (i + 1 == characters.length || characters[i + 1] != '\n')) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines] = i + 1;
        lines++;
      }
    }
    return Arrays.copyOf(starts, lines);
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
    return starts().length;
  }

  /** Where a line begins, counted in characters from 0; lines count from 1. */
  public int start(int line) {
    return starts()[line - 1];
  }

  /** A line without its end; lines count from 1. */
  public String line(int line) {
    Line known = last;
    if (known.number() != line) {
      known = new Line(line, cut(line));
      last = known;
    }
    return known.words();
  }

  private String cut(int line) {
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
    int high = lines() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (start(middle + 1) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return at(low + 1, offset - start(low + 1) + 1);
  }

  /** The place of a line and column, both from 1. */
  public Place at(int line, int column) {
    return new Place(name, line, column, line(line));
  }
}
