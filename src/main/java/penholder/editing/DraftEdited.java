package penholder.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.draft.edit.Edited;
import penholder.report.Finding;

/**
 * A draft that was worked on.
 *
 * @param file the file of the draft
 * @param edited the draft before and after, and what followed
 * @param findings what a person should look at
 * @param written whether the file was written: not where it was only shown, and not where it said
 *     the same before
 * @param kept where edits made by hand are that were undone before, since no step leads to them now
 */
public record DraftEdited(
    Path file, Edited edited, List<Finding> findings, boolean written, Optional<Path> kept) {
  public DraftEdited {
    findings = List.copyOf(findings);
  }

  /** Whether the draft said the same before. */
  public boolean same() {
    return edited.before().equals(edited.after());
  }
}
