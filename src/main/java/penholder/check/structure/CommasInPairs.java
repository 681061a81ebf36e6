package penholder.check.structure;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/**
 * R-CLO-2: "submit to the General Assembly at its ... session a report" with both commas or with
 * none; the Assembly prints both forms.
 */
final class CommasInPairs extends WordRule {
  CommasInPairs() {
    super(
        "R-CLO-2",
        Severity.WARNING,
        "\"at its ... session\" stands between two commas or between none.",
        "\\b(?:submit|report|present|provide)\\b[^,;]*?\\bAssembly(,)? at its [a-z-]+(?: [a-z-]+)?"
            + " session(,)? (?:a|an|the) (?=[a-z, ]*(?:report|update|briefing)\\b)");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().contains(" at its ");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    boolean first = find.group(1) != null;
    boolean second = find.group(2) != null;
    return first == second
        ? Optional.empty()
        : Optional.of(
            "The words \"at its ... session\" have a comma on one side only: set both or none.");
  }
}
