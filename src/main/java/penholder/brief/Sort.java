package penholder.brief;

/** What articles name that bears on a draft. */
public enum Sort {
  /** A meeting, by its number or its day. */
  EVENT("event"),
  /** A declaration, a plan, an agenda. */
  PLAN("instrument or plan"),
  /** An anniversary. */
  ANNIVERSARY("anniversary"),
  /** How many co-sponsored a text. */
  SPONSORS("co-sponsors"),
  /** A forum, an institute, a centre. */
  BODY("body"),
  /** A person with an office. */
  PERSON("person");

  private final String word;

  Sort(String word) {
    this.word = word;
  }

  /** As people say it: "instrument or plan". */
  public String word() {
    return word;
  }
}
