package penholder.report;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** The text could not be used. */
  ERROR,
  /** The text was used, and a person should look. */
  WARNING,
  /** Said so that nothing is silent: a line dropped by a rule, a repair. */
  NOTE;

  /** As it is printed: "error". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
