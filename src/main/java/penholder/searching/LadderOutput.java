package penholder.searching;

import java.util.Locale;

/** What can be made of a clause through the years. */
public enum LadderOutput {
  /** A page of Markdown. */
  MARKDOWN(".md"),
  /** A Word table with a column for each session. */
  TABLE(".docx");

  private final String ending;

  LadderOutput(String ending) {
    this.ending = ending;
  }

  /** What the user calls it: "table". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the name of its file ends: ".docx". */
  public String ending() {
    return ending;
  }
}
