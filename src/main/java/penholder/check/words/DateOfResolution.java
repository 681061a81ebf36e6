package penholder.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.report.Severity;

/**
 * R-NAM-5: "its resolution 71/317 of 19 July 2017 (date at first mention)". In adopted texts seven
 * of ten carry the date, so this is a note; lists of resolutions go without.
 */
final class DateOfResolution implements Rule {
  private static final Pattern CITED =
      Pattern.compile(
          "\\b[Rr]esolution[ \u00a0](\\d+/\\d+(?:[ \u00a0][A-Z]\\b)?)(?![/\\d])(?<rest>.{0,6})",
          Pattern.DOTALL);

  @Override
  public String id() {
    return "R-NAM-5a";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String sentence() {
    return "A resolution has its date where it is first mentioned.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    Set<String> mentioned = new HashSet<>();
    List<Deviation> found = new ArrayList<>();
    for (Passage passage : text.paragraphs()) {
      if (passage.words().indexOf('/') < 0) {
        continue;
      }
      Matcher cited = CITED.matcher(passage.words());
      while (cited.find()) {
        boolean dated =
            cited.group("rest").matches("(?s),?[ \u00a0](?:[A-Z][ \u00a0])?of[ \u00a0]\\d.*|,.*");
        if (mentioned.add(cited.group(1)) && !dated) {
          found.add(
              Deviation.of(
                  passage,
                  cited.start(),
                  cited.end(1),
                  "Give the date of resolution %s where it is first mentioned: \"of 19 July 2017\"."
                      .formatted(cited.group(1))));
        }
      }
    }
    return found;
  }
}
