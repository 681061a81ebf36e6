package penholder.check.notes;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.report.Severity;

/**
 * R-FN-9: "List of earlier resolutions: Resolutions 57/35, 59/5, ... 75/15 and 77/12. no Oxford
 * comma, 'and' before the last, final stop".
 */
final class ResolutionList extends NoteRule {
  private static final String NUMBER = "\\d+/\\d+(?: [A-Z])?";

  ResolutionList() {
    super(
        "R-FN-9",
        Severity.ERROR,
        "A list of resolutions has \"and\" before the last, and no comma there.",
        "^((?:See )?[Rr]esolutions?) (%1$s(?:, ?%1$s)*)(, and |, | and )(%1$s)(?=\\.?$)"
            .formatted(NUMBER)
            .replace(" ", "[ \u00a0]"));
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    String right = instead(find, passage).orElseThrow();
    if (find.group().replace('\u00a0', ' ').equals(right.replace('\u00a0', ' '))) {
      return Optional.empty();
    }
    return Optional.of(
        "The list ends \"%s\"."
            .formatted(
                right.substring(right.lastIndexOf(' ', right.lastIndexOf(" and ") - 1) + 1)));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String plural = find.group(1).endsWith("s") ? find.group(1) : find.group(1) + "s";
    return Optional.of(plural + " " + find.group(2) + " and " + find.group(4));
  }
}
