package penholder.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.searching.OriginsFound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder origin DRAFT|SYMBOL|FILE}. */
@Command(
    name = "origin",
    description =
        "For every paragraph of a text, show the closest clause that was adopted before, and how"
            + " close it is.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder origin                     the draft of the latest session",
      "  penholder origin 75/15",
      "  penholder origin theirs.docx --json"
    })
final class OriginCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..1",
      paramLabel = "DRAFT|SYMBOL|FILE",
      description =
          "A draft (81, out/81/draft.md), a symbol (75/15) or a file with a text. Without it, the"
              + " draft of the latest session.")
  private String text;

  @Option(names = "--json", description = "Print the paragraphs as data.")
  private boolean json;

  @Override
  public Integer call() {
    OriginsFound found = penholder.workspace().origin(Optional.ofNullable(text));
    PrintWriter out = spec.commandLine().getOut();
    found.notices().forEach(spec.commandLine().getErr()::println);
    if (json) {
      out.print(ClausesData.json(found));
    } else {
      OriginText.lines(found).forEach(out::println);
    }
    return 0;
  }
}
