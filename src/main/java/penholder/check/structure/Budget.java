package penholder.check.structure;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.model.Part;
import penholder.report.Severity;

/**
 * R-PBI-1: rule 153 of the Assembly's rules of procedure: what costs money needs a statement before
 * the vote. A note, for whoever counts the days.
 */
final class Budget extends WordRule {
  private static final String WITHIN = "within existing resources";

  Budget() {
    super(
        "R-PBI-1",
        Severity.NOTE,
        "New meetings, posts, bodies and documents may need a statement of programme budget"
            + " implications.",
        "\\b(?:[Rr]equests? (?:the Secretary-General|the Secretariat|the President of the General"
            + " Assembly)[^,;]*? to|[Dd]ecides(?: also| further)? to)"
            + " (?:convene|organize|hold|establish|appoint|create|extend the mandate)\\b");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    return !passage.isNote()
        && passage.place().part() == Part.OPERATIVE
        && (words.contains("equest") || words.contains("ecides"));
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    String within =
        passage.words().contains(WITHIN) ? " \"" + WITHIN + "\" does not spare the statement." : "";
    return Optional.of(
        "This may cost money: a statement of programme budget implications may follow, and takes"
            + " at least 48 hours."
            + within);
  }
}
