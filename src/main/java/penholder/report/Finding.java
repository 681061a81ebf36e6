package penholder.report;

import java.util.Optional;

/**
 * One thing to tell the user, with its place when it has one.
 *
 * @param severity how much it matters
 * @param rule a short name that findings of the same kind share ("running head"), for counting them
 * @param message one sentence or two: what is the matter, and what to do
 * @param place where in the text, if it has a place
 */
public record Finding(Severity severity, String rule, String message, Optional<Place> place) {

  /** A finding that means the text cannot be used. */
  public static Finding error(String rule, String message, Place place) {
    return new Finding(Severity.ERROR, rule, message, Optional.of(place));
  }

  /** A finding that a person should look at. */
  public static Finding warning(String rule, String message, Place place) {
    return new Finding(Severity.WARNING, rule, message, Optional.of(place));
  }

  /** A finding that only accounts for what was done. */
  public static Finding note(String rule, String message, Place place) {
    return new Finding(Severity.NOTE, rule, message, Optional.of(place));
  }

  /**
   * As it is printed: {@code file:line:column: error: message}, then the line of the text, unless
   * it is empty, with a caret under the column. No line break at the end.
   */
  public String print() {
    String said = severity.word() + ": " + message;
    return place.map(at -> at + ": " + said + excerpt(at)).orElse(said);
  }

  private static String excerpt(Place at) {
    return at.lineText().isBlank() ? "" : "\n" + at.excerpt();
  }
}
