package penholder.cli;

import penholder.read.docx.Side;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** {@code --accepted} and {@code --rejected}. */
final class SideOptions {
  @ArgGroup(exclusive = true)
  private Choice choice = new Choice();

  private static final class Choice {
    @Option(
        names = "--accepted",
        description =
            "Read Word files with all their tracked changes accepted. That is so unless you say"
                + " otherwise.")
    private boolean accepted;

    @Option(
        names = "--rejected",
        description = "Read Word files as they were before their tracked changes.")
    private boolean rejected;
  }

  Side side() {
    return choice.rejected ? Side.REJECTED : Side.ACCEPTED;
  }
}
