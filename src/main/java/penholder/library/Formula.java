package penholder.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.model.Clause;

/** The paragraphs that every text of a series has (R-CLO-1, R-CLO-3, R-CLO-5). */
public enum Formula {
  /** "Recalling all previous resolutions on ...", with the list in a note. */
  PREVIOUS_RESOLUTIONS("previousResolutions", SessionBound.PreviousResolutions.class, "."),
  /** "Taking note of the report of the Secretary-General," with the report in a note. */
  REPORT("report", SessionBound.ReportCitation.class, "."),
  /**
   * "Requests the Secretary-General to submit to the General Assembly, at its ... session, ...".
   */
  REPORT_REQUEST(
      "reportRequest",
      SessionBound.SessionOrdinal.class,
      "^(?:Also |Further )?requests the Secretary-General to (?:submit|report)\\b.*\\breport"),
  /** "Decides to include in the provisional agenda of its ... session, ...". */
  AGENDA(
      "agenda",
      SessionBound.SessionOrdinal.class,
      "^(?:Also |Further )?decides to include in the (?:provisional )?agenda\\b");

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

  /** The formula that a clause is, if it is one. */
  public static Optional<Formula> of(Clause clause) {
    List<SessionBound> places = SessionBounds.of(clause);
    for (Formula formula : values()) {
      if (places.stream().anyMatch(formula.bound::isInstance)
          && formula.words.matcher(clause.words()).find()) {
        return Optional.of(formula);
      }
    }
    return Optional.empty();
  }
}
