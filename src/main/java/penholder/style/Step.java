package penholder.style;

import java.util.function.UnaryOperator;
import penholder.model.Resolution;

/** The steps of a {@link FairCopy}, in the order in which they are taken. */
public enum Step {
  /** Curly quotation marks and apostrophes, en dashes between years. */
  CHARACTERS("R-TYP-3, R-TYP-4", "curly quotation marks, dash between years", Characters::mend),
  /** Notes printed against the rule for <i>Ibid.</i> are put in full. */
  NOTE_WORDINGS("R-FN-6", "Ibid. where it belongs", NoteWordings::mend),
  /** Every note ends with a full stop. */
  NOTE_STOPS("R-FN-12", "full stop at the end of a note", NoteStops::mend),
  /** The mark of a note stands after punctuation. */
  NOTE_MARKS("R-FN-3", "note after the punctuation mark", NoteMarks::mend),
  /** Commas, semicolons, colons and the full stop that paragraphs end with. */
  CLOSINGS("R-STR-3, R-STR-4, R-STR-7", "closing punctuation", Closings::mend),
  /** A reference is given once, at the first mention. */
  FIRST_MENTIONS("R-FN-4", "note at the first mention", FirstMentions::mend),
  /** <i>Also</i> and <i>further</i>. */
  CHAINS("R-CH-1 to R-CH-9", "also and further", Chains::mend);

  private final String rule;
  private final String subject;
  private final UnaryOperator<Resolution> mending;

  Step(String rule, String subject, UnaryOperator<Resolution> mending) {
    this.rule = rule;
    this.subject = subject;
    this.mending = mending;
  }

  /** The rules that it follows: "R-FN-6". */
  public String rule() {
    return rule;
  }

  /** What it is about, in a few words for a person. */
  public String subject() {
    return subject;
  }

  /** Puts this one thing right, and nothing else. */
  public Resolution mend(Resolution resolution) {
    return mending.apply(resolution);
  }
}
