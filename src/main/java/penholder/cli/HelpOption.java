package penholder.cli;

import picocli.CommandLine.Option;

/** {@code --help}. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;
}
