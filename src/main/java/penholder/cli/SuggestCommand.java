package penholder.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.searching.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder suggest OP12}. */
@Command(
    name = "suggest",
    description =
        "Show other wordings of a paragraph that were adopted, in earlier sessions or in other"
            + " series, the closest first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder suggest OP12",
      "  penholder suggest 'op12(a)' --draft out/81/draft.md",
      "  penholder swap OP12 2                takes number 2 of the list"
    })
final class SuggestCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(paramLabel = "CLAUSE", description = "The paragraph: OP12, PP3, op12(a).")
  private String clause;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft. Without it, that of the latest session.")
  private String draft;

  @Option(
      names = "--max",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show at most: ${DEFAULT-VALUE}, unless you say.")
  private int most;

  @Option(names = "--json", description = "Print the wordings as data.")
  private boolean json;

  @Override
  public Integer call() {
    ClausesCommand.refuseLessThanOne(most);
    Suggestions found = penholder.workspace().suggestions(Optional.ofNullable(draft), clause, most);
    PrintWriter out = spec.commandLine().getOut();
    found.notices().forEach(spec.commandLine().getErr()::println);
    if (json) {
      out.print(ClausesData.json(found));
    } else {
      ClausesText.lines(found, Page.ofTerminal()).forEach(out::println);
    }
    return 0;
  }
}
