package penholder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.report.Finding;

/**
 * What became of one file that was imported.
 *
 * @param source the file
 * @param outcome what was done with it
 * @param written the text in the corpus, if there is one
 * @param findings what there is to say, the dropped lines and repairs included
 */
public record Imported(
    Path source, Outcome outcome, Optional<Path> written, List<Finding> findings) {
  /** What was done with an imported file. */
  public enum Outcome {
    /** Its text is in the corpus now. */
    NEW,
    /** Its text was there already, the same to the letter. */
    UNCHANGED,
    /** Its text was there and has been replaced. */
    REPLACED,
    /** Another text of that number is there, and was left. */
    DIFFERS,
    /** It could not be used. */
    REFUSED,
    /** It could not be read, or its text not be written. */
    NO_FILE
  }
}
