package penholder.check.notes;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-FN-12: "Abbreviations only in notes: vol., vols., No., Nos., chap., sect., para." */
final class AbbreviationInText extends WordRule {
  private static final Map<String, String> WORDS =
      Map.of(
          "vol",
          "volume",
          "chap",
          "chapter",
          "sect",
          "section",
          "para",
          "paragraph",
          "art",
          "article",
          "p",
          "page");

  AbbreviationInText() {
    super(
        "R-FN-12a",
        Severity.ERROR,
        "Vol., chap., sect. and para. stand in notes only.",
        "(?=[vcspa])\\b(vol|chap|sect|para|art|p)(s?|p?)\\.(?=[ \u00a0][\\dIVX])");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return !passage.isNote() && passage.words().indexOf(". ") > 0 && passage.place().isProse();
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return Optional.of(
        "Write \"%s\": abbreviations stand in notes only."
            .formatted(instead(find, passage).orElseThrow()));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(WORDS.get(find.group(1)) + (find.group(2).isEmpty() ? "" : "s"));
  }
}
