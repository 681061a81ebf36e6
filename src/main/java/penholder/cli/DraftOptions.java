package penholder.cli;

import java.util.Optional;
import penholder.editing.DraftChoice;
import picocli.CommandLine.Option;

/** Which draft is worked on, and how the answer is given. */
final class DraftOptions {
  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft to work on. Without it, that of the latest session in out.")
  private String draft;

  @Option(names = "--dry-run", description = "Only show what would change.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print what changed as data.")
  private boolean json;

  DraftChoice choice() {
    return new DraftChoice(Optional.ofNullable(draft), dryRun);
  }

  boolean json() {
    return json;
  }
}
