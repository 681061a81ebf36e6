package penholder.read;

import java.util.List;
import java.util.regex.Pattern;
import penholder.report.Finding;

/**
 * Letters that stand apart because the print spaces them: {@code A / R E S / 8 0 / 1}, {@code 1 .},
 * {@code ( a )}, {@code A n n e x}.
 */
final class LetterSpacing {
  private static final Pattern NUMBER = Pattern.compile("^(\\d)( \\d)?( \\d)? ?\\.(?=\\s|$)");
  private static final Pattern MARK = Pattern.compile("^\\( ?([a-z]( ?[a-z]){0,4}) ?\\)(?=\\s|$)");

  /** Four characters at least, each alone, with one space between two. */
  private static final Pattern SPACED = Pattern.compile("(?<!\\S)\\S(?: \\S){3,}(?!\\S)");

  private LetterSpacing() {}

  /** A line without such spaces; every line that had some is a finding. */
  static Passage repaired(Passage line, List<Finding> findings) {
    Passage repaired = without(line, NUMBER, findings);
    repaired = without(repaired, MARK, findings);
    return without(repaired, SPACED, findings);
  }

  private static Passage without(Passage line, Pattern spaced, List<Finding> findings) {
    var matcher = spaced.matcher(line.text());
    if (!matcher.find() || matcher.group().indexOf(' ') < 0) {
      return line;
    }
    findings.add(
        Finding.note(
            "letter-spaced", "repaired: letters that stood apart", line.place(matcher.start())));
    return line.replace(spaced, match -> match.group().replace(" ", ""));
  }
}
