package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import penholder.report.Finding;

/**
 * Puts sentences together again that a page end has cut ("... attainment of the Sustainable", then
 * notes, then "Development Goals and vice versa").
 *
 * <p>A paragraph ends in a comma, semicolon, colon or full stop (R-STR-3, R-STR-4, R-STR-7), a note
 * mark or a closing quotation mark perhaps behind it. One that does not goes on in the next line,
 * and so does one that is followed by a line in lower case.
 */
final class Paragraphs {
  private static final String MARK = "[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3}";
  private static final Pattern CLOSED = Pattern.compile(".*[,;:.][*”\"]*(" + MARK + ")?\\*?");
  private static final Pattern STARTS_ANEW =
      Pattern.compile("\\d{1,3}\\.\\s.*|\\([a-z]{1,4}\\)\\s.*|\\*?[A-Z].*");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\.\\s.*|\\([a-z]{1,4}\\)\\s.*");

  private Paragraphs() {}

  /** The paragraphs of the lines of a text, in order. */
  static List<Passage> of(List<SourceLine> lines, List<Finding> findings) {
    List<Passage> paragraphs = new ArrayList<>();
    for (SourceLine line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && goesOn(paragraphs.get(last).text(), line.text())) {
        findings.add(
            Finding.note(
                "sentence over a page end",
                "repaired: joined to the line before",
                line.passage().place(0)));
        paragraphs.set(last, paragraphs.get(last).join(line.passage()));
      } else {
        paragraphs.add(line.passage());
      }
    }
    return paragraphs;
  }

  private static boolean goesOn(String paragraph, String next) {
    if (NUMBERED.matcher(next).matches()) {
      return false;
    }
    return !CLOSED.matcher(paragraph).matches() || !STARTS_ANEW.matcher(next).matches();
  }
}
