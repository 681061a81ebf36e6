package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import penholder.model.Part;

/**
 * Headings that the file has as paragraphs: a numeral alone, the word "Annex" alone, and the title
 * under either; in the preamble, words without an opening phrase. No paragraph ends without a
 * punctuation mark (R-STR-3, R-STR-4), a heading does.
 */
final class HiddenHeadings {
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+\\.?");
  private static final Pattern ANNEX = Pattern.compile("Annex( [IVX]+)?");
  private static final String PUNCTUATION = ".,;:”";

  private HiddenHeadings() {}

  /** The same lines, those that are headings known as such. */
  static List<Line> shown(Part part, List<Line> lines) {
    List<Line> shown = new ArrayList<>();
    boolean underHidden = false;
    for (Line line : lines) {
      boolean first = isNumeralOrAnnex(part, line);
      boolean heading =
          isBare(line) && (first || (underHidden || part == Part.PREAMBULAR) && isTitle(line));
      underHidden = heading;
      shown.add(heading ? line.as(Line.Kind.HEADING) : line);
    }
    return shown;
  }

  private static boolean isNumeralOrAnnex(Part part, Line line) {
    String words = line.wording().words();
    return NUMERAL.matcher(words).matches() && part != Part.PREAMBULAR
        || ANNEX.matcher(words).matches() && part == Part.ANNEXED;
  }

  private static boolean isBare(Line line) {
    return line.kind() == Line.Kind.PARAGRAPH && line.mark().isEmpty();
  }

  private static boolean isTitle(Line line) {
    String words = line.wording().words();
    return Character.isLetter(words.charAt(0))
        && !line.wording().italics().get(0)
        && PUNCTUATION.indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
