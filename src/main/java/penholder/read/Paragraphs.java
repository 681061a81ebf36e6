package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.report.Finding;

/**
 * Puts sentences together again that a page end has cut ("... attainment of the Sustainable", then
 * notes, then "Development Goals and vice versa").
 *
 * <p>A paragraph ends in a comma, semicolon, colon or full stop (R-STR-3, R-STR-4, R-STR-7), a note
 * mark or a closing quotation mark perhaps behind it. One that does not goes on in the next line,
 * and so does one that is followed by a line in lower case; but never over a line that opens like a
 * paragraph. Where no page end can have stood between two lines, the joint is a warning.
 */
final class Paragraphs {
  private static final String MARK = "[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3}";
  private static final Pattern CLOSED = Pattern.compile(".*[,;:.][*”\"]*(" + MARK + ")?\\*?");
  private static final Pattern STARTS_IN_CAPITALS = Pattern.compile("\\*?[A-Z].*");
  private static final Pattern NUMBERED =
      Pattern.compile("\\d{1,3}\\.(\\s|(?=[A-Z*])).*|\\(?[a-z]{1,4}\\)\\s?.*");

  private final List<Finding> findings;
  private final List<Passage> paragraphs = new ArrayList<>();

  private Paragraphs(List<Finding> findings) {
    this.findings = findings;
  }

  /** The paragraphs of the lines of a text, in order. */
  static List<Passage> of(List<SourceLine> lines, List<Finding> findings) {
    Paragraphs paragraphs = new Paragraphs(findings);
    int lineBefore = 0;
    for (SourceLine line : lines) {
      int number = line.passage().place(0).line();
      paragraphs.take(line.passage(), number == lineBefore + 1);
      lineBefore = number;
    }
    return paragraphs.paragraphs;
  }

  private void take(Passage line, boolean nextLine) {
    int last = paragraphs.size() - 1;
    if (last < 0 || startsAnew(line.text())) {
      paragraphs.add(line);
      return;
    }
    boolean closed = CLOSED.matcher(paragraphs.get(last).text()).matches();
    if (closed && STARTS_IN_CAPITALS.matcher(line.text()).matches()) {
      paragraphs.add(line);
      return;
    }
    String rule = "sentence over a page end";
    findings.add(
        nextLine
            ? Finding.warning(
                rule,
                "This line is joined to the one before it, which has no comma, semicolon or full"
                    + " stop at its end; if it is a paragraph of its own, mend the source.",
                line.place(0))
            : Finding.note(rule, "repaired: joined to the line before", line.place(0)));
    paragraphs.set(last, paragraphs.get(last).join(line));
  }

  /** A number, the mark of a sub-paragraph, or words that only a paragraph opens with. */
  private static boolean startsAnew(String line) {
    String words = line.replace("*", "");
    boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    return NUMBERED.matcher(line).matches()
        || capital && Opening.of(words, Part.PREAMBULAR).isPresent();
  }
}
