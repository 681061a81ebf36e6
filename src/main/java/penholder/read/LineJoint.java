package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.report.Finding;

/** Puts the lines of a print together: how the end of one meets the beginning of the next. */
final class LineJoint {
  private static final Pattern HYPHEN_END = Pattern.compile(".*?([\\p{L}-]+)[-\\u2010\\u2011]");
  private static final Pattern WORD_START =
      Pattern.compile("(?!(?:and|or|to)\\b)\\p{Ll}[\\p{L}-]*");
  private static final Pattern TIGHT_END = Pattern.compile(".*(\\d[–/]|\\w/)");
  private static final char SOFT_HYPHEN = '\u00ad';

  private final String all;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param print all lines, in which a word cut at a line end may stand whole elsewhere
   */
  LineJoint(List<Passage> print) {
    StringBuilder words = new StringBuilder();
    print.forEach(line -> words.append(line.text()).append('\n'));
    this.all = words.toString();
  }

  List<Finding> findings() {
    return findings;
  }

  /** Two lines as one. */
  Passage join(Passage before, Passage line) {
    String text = before.text();
    int end = text.length();
    if (text.charAt(end - 1) == SOFT_HYPHEN) {
      return before.between(0, end - 1).append(line);
    }
    Matcher first = HYPHEN_END.matcher(text);
    Matcher second = WORD_START.matcher(line.text());
    if (first.matches() && second.lookingAt()) {
      return hyphenated(first.group(1), second.group(), before, line);
    }
    boolean tight = TIGHT_END.matcher(text).matches() && !line.text().startsWith("–");
    return tight ? before.append(line) : before.join(line);
  }

  /**
   * The hyphen stays, as the United Nations do not cut words at line ends, unless the whole word
   * stands elsewhere in the text, and the word with the hyphen does not.
   */
  private Passage hyphenated(String first, String second, Passage before, Passage line) {
    boolean whole = isWord(first + second);
    boolean hyphened = isWord(first + "-" + second);
    if (whole && !hyphened) {
      findings.add(
          Finding.warning(
              "word cut at a line end",
              "repaired: \"%s%s\", which was cut at the end of the line before, is one word elsewhere."
                  .formatted(first, second),
              line.place(0)));
      return before.between(0, before.text().length() - 1).append(line);
    }
    return before.append(line);
  }

  private boolean isWord(String word) {
    Pattern whole = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])");
    return whole.matcher(all).find();
  }
}
