package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-TYP-4: "Year and number ranges: en dash, no spaces, full years". */
final class YearRange extends WordRule {
  YearRange() {
    super(
        "R-TYP-4",
        Severity.ERROR,
        "Between the years of a range stands an en dash without spaces.",
        "(?<![\\d/-])((?:19|20)\\d\\d)(?:[-\u2011]|[ \u00a0][-–][ \u00a0])((?:19|20)\\d\\d)(?![\\d/-])");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    return words.contains("-19")
        || words.contains("-20")
        || words.indexOf('\u2011') >= 0
        || words.contains("–\u00a0")
        || words.contains("- ")
        || words.contains("– ");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    if (KeptWords.inAddress(find, passage)) {
      return Optional.empty();
    }
    return Optional.of("Write \"%s–%s\", with an en dash.".formatted(find.group(1), find.group(2)));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(find.group(1) + "–" + find.group(2));
  }
}
