package penholder.check.notes;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.report.Severity;

/** R-FN-7: "Treaty: United Nations, Treaty Series, vol. 1331, No. 22341." */
final class TreatyForm extends NoteRule {
  private static final Pattern RIGHT =
      Pattern.compile(
          "United Nations, Treaty Series, (?:vol\\. \\d+|vols\\. \\d+(?:, \\d+)* and \\d+)"
              + ", (?:No\\. \\d+|Nos\\. \\d+(?:–\\d+|(?:, \\d+)* and \\d+))(?!\\d)");

  TreatyForm() {
    super(
        "R-FN-7",
        Severity.ERROR,
        "A treaty is cited: United Nations, Treaty Series, vol. 1331, No. 22341.",
        "(?i)(?:\\b(?:United Nations|U\\.?N\\.?),?[ \u00a0])?\\bTreaty[ \u00a0]Series[^.;)]*+(?:(?<=\\b(?:vols?|nos?))\\.[^.;)]*+)*+");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    String words = passage.words().replace('\u00a0', ' ');
    return RIGHT.matcher(words).region(find.start(), words.length()).lookingAt()
        ? Optional.empty()
        : Optional.of(
            "Cite the treaty as \"United Nations, Treaty Series, vol. 1331, No. 22341.\"");
  }
}
