package penholder.check.notes;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.report.Severity;

/**
 * R-FN-10: "SG report with a section: See A/79/302-S/2024/600, sect. II. (75th, 77th, 79th) - 67th
 * and 71st had no See".
 */
final class SeeSection extends NoteRule {
  private static final int FIRST_SESSION = 75;

  SeeSection() {
    super(
        "R-FN-10",
        Severity.WARNING,
        "A part of a report is cited with \"See\": See A/79/302-S/2024/600, sect. II.",
        "^A/(\\d{1,3})/\\d+-S/\\d+/\\d+, sects?\\..*");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return Integer.parseInt(find.group(1)) < FIRST_SESSION
        ? Optional.empty()
        : Optional.of("Write \"See %s\".".formatted(find.group()));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of("See " + find.group());
  }
}
