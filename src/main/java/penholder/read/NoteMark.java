package penholder.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a note, in superscript figures or flattened into plain ones. */
final class NoteMark {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUPERSCRIPT_CLASS = "[" + SUPERSCRIPTS + "]+";
  static final Pattern SUPERSCRIPT = Pattern.compile(SUPERSCRIPT_CLASS);
  private static final Pattern NOTE =
      Pattern.compile("(" + SUPERSCRIPT_CLASS + "|\\d{1,3})\\s+(\\S.*)");

  private NoteMark() {}

  static boolean startsWithSuperscript(String line) {
    return !line.isEmpty() && SUPERSCRIPTS.indexOf(line.charAt(0)) >= 0;
  }

  /** The number and the words of a line with a note; empty if the line is no note. */
  static Optional<Matcher> parts(String line) {
    Matcher matcher = NOTE.matcher(line);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** The number that a line with a note begins with; empty if the line is no note. */
  static OptionalInt of(String line) {
    return parts(line).stream().mapToInt(note -> number(note.group(1))).findFirst();
  }

  /** 10 for "¹⁰" and for "10". */
  static int number(String figures) {
    int number = 0;
    for (char c : figures.toCharArray()) {
      int raised = SUPERSCRIPTS.indexOf(c);
      number = number * 10 + (raised >= 0 ? raised : Character.digit(c, 10));
    }
    return number;
  }

  /**
   * Where the mark of a note stands in a text whose marks have become plain figures: right behind a
   * letter, a closing bracket or quotation mark, or a punctuation mark that may itself follow a
   * year ("1967,1 in particular").
   */
  static Pattern flattened(int number) {
    return Pattern.compile(
        "(?<=[a-z)\"”’,;.:])(?<!\\b(?:Add|Rev|Corr|No|Nos|vol|L)\\.)"
            + number
            + "(?=$|[\\s,;.:)])");
  }
}
