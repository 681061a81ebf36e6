package penholder.searching;

import java.nio.file.Path;
import java.util.List;
import penholder.report.Finding;
import penholder.write.ShownLadder;

/**
 * A clause through all resolutions of its series.
 *
 * @param ladder the clause
 * @param findings what the reader of its text has to say that does not stop the work
 * @param files the files that were written
 * @param kept files of a person that were kept, by the name they now have
 */
public record LadderMade(
    ShownLadder ladder, List<Finding> findings, List<Path> files, List<Path> kept) {
  public LadderMade {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
    kept = List.copyOf(kept);
  }
}
