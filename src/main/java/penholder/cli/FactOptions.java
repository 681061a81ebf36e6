package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --fact name=value}, as often as needed. */
final class FactOptions {
  @Option(
      names = "--fact",
      paramLabel = "NAME=VALUE",
      description =
          "A fact that is known: symbol, date, agenda-item, sponsors or report. May be given more"
              + " than once.")
  private List<String> facts = new ArrayList<>();

  List<String> given() {
    return facts;
  }
}
