package penholder;

import java.nio.file.Path;
import java.util.List;
import penholder.draft.edit.Edited;
import penholder.report.Finding;

/**
 * A draft that was worked on.
 *
 * @param file the file of the draft
 * @param edited the draft before and after, and what followed
 * @param findings what a person should look at
 * @param written whether the file has it, or it was only shown
 */
public record DraftEdited(Path file, Edited edited, List<Finding> findings, boolean written) {
  public DraftEdited {
    findings = List.copyOf(findings);
  }
}
