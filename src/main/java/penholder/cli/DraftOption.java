package penholder.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which draft a step back or forward is taken in. */
final class DraftOption {
  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft. Without it, that of the latest session in out.")
  private String draft;

  Optional<String> given() {
    return Optional.ofNullable(draft);
  }
}
