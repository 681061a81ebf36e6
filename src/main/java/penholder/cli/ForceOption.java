package penholder.cli;

import penholder.store.Existing;
import picocli.CommandLine.Option;

/** {@code --force}. */
final class ForceOption {
  @Option(
      names = "--force",
      description = "Write also where you have edited a file; yours is kept under another name.")
  private boolean force;

  Existing existing() {
    return force ? Existing.KEEP_BESIDE : Existing.LEAVE;
  }
}
