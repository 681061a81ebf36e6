package penholder.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.model.Clause;

/** The paragraphs that the texts of a series have again and again (R-CLO-1, R-CLO-3, R-CLO-5). */
public enum Formula {
  /** "Recalling all previous resolutions on ...", with the list in a note. */
  PREVIOUS_RESOLUTIONS("previousResolutions", SessionBound.PreviousResolutions.class, "."),
  /** "Taking note of the report of the Secretary-General," with the report in a note. */
  REPORT("report", SessionBound.ReportCitation.class, "."),
  /** "Decides to include in the provisional agenda of its ... session, ...". */
  AGENDA(
      "agenda",
      SessionBound.SessionOrdinal.class,
      "\\binclud(?:e|ing)\\b.*\\b(?:provisional|draft)? ?agenda of (?:its|the)\\b"),
  /** "Decides to continue its consideration of the question at its ... session, ...". */
  CONSIDERATION(
      "consideration",
      SessionBound.SessionOrdinal.class,
      Formula.ONCE
          + "\\b(?:Also |Further )?decides\\b.*\\b(?:consider(?:ation)?|examine|revert|remain seized"
          + "|keep under review|review|continue)\\b"),
  /**
   * "Requests the Secretary-General to submit to the General Assembly, at its ... session, ...".
   */
  REPORT_REQUEST(
      "reportRequest",
      SessionBound.SessionOrdinal.class,
      Formula.ONCE
          + "\\b(?:requests?|invites?|asks?)\\b.*\\b(?:report|submit|inform|brief|updates?|present)\\b");

  /** What is decided for one session only does not come back. */
  private static final String ONCE =
      "^(?!.*\\b(?:convene|hold|organize|devote|dedicate|appoint|establish|one-day|high-level meeting)"
          + "\\b).*?";

  private final String templateName;
  private final Class<? extends SessionBound> bound;
  private final Pattern words;

  Formula(String templateName, Class<? extends SessionBound> bound, String words) {
    this.templateName = templateName;
    this.bound = bound;
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** The name by which templates call it. */
  public String templateName() {
    return templateName;
  }

  /** Whether it speaks of a session that is still to come, and moves on with the text. */
  public boolean closes() {
    return bound == SessionBound.SessionOrdinal.class;
  }

  /** The formula that a clause is, if it is one. */
  public static Optional<Formula> of(Clause clause) {
    List<SessionBound> places = SessionBounds.of(clause);
    for (Formula formula : values()) {
      if (places.stream().anyMatch(formula.bound::isInstance)
          && formula.words.matcher(words(clause)).find()) {
        return Optional.of(formula);
      }
    }
    return Optional.empty();
  }

  /** The words of a clause and of its sub-paragraphs. */
  private static String words(Clause clause) {
    StringBuilder words = new StringBuilder(clause.words());
    clause.items().forEach(item -> words.append(' ').append(words(item)));
    return words.toString();
  }
}
