package penholder.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The facts that another program wrote above a text it took out of a PDF, between two lines "---".
 */
final class OtherFacts {
  private static final String FENCE = "---";
  private static final Pattern FIELD = Pattern.compile("[\\w -]+:.*|[-#].*|");

  private OtherFacts() {}

  /** Where they end: the place of the first line of the text; 0 if there are none. */
  static int end(List<Passage> lines) {
    if (!lines.get(0).text().equals(FENCE)) {
      return 0;
    }
    for (int i = 1; i < lines.size() && FIELD.matcher(lines.get(i).text()).matches(); i++) {
      if (lines.get(i).text().equals(FENCE)) {
        return i + 1;
      }
    }
    return 0;
  }
}
