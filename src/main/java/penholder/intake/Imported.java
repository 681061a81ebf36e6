package penholder.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.report.Finding;

/**
 * What became of one text that was to be imported; a file with several gives one of these for each.
 *
 * @param source the file
 * @param outcome what was done with the text
 * @param written the text in the corpus, if there is one
 * @param difference how it differs from the one in the corpus, where that was left
 * @param findings what there is to say, the dropped lines and repairs included
 */
public record Imported(
    Path source,
    Outcome outcome,
    Optional<Path> written,
    Optional<TextDifference> difference,
    List<Finding> findings) {
  public Imported {
    findings = List.copyOf(findings);
  }

  /** A text that cannot be used, and why. */
  static Imported refused(Path source, Outcome outcome, List<Finding> findings) {
    return new Imported(source, outcome, Optional.empty(), Optional.empty(), findings);
  }

  /** What was done with an imported text. */
  public enum Outcome {
    /** It is in the corpus now. */
    NEW,
    /** It was there already, the same to the letter. */
    UNCHANGED,
    /** Another text of that number was there and has been replaced. */
    REPLACED,
    /** Another text of that number is there, and was left. */
    DIFFERS,
    /** Another file of the same import holds the text that was issued again. */
    SUPERSEDED,
    /** It is no file for the corpus, and was not looked at. */
    PASSED_OVER,
    /** It could not be used. */
    REFUSED,
    /** It could not be read, or its text not be written. */
    NO_FILE
  }
}
