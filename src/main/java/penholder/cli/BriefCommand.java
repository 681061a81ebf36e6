package penholder.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.checking.BriefOrder;
import penholder.checking.Briefed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder brief FILE...}. */
@Command(
    name = "brief",
    description =
        "List what articles, statements and reports name that bears on the draft: meetings, plans, anniversaries, people. Nothing is written into the draft.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder brief article.txt statement.docx",
      "  penholder brief article.txt --draft 75/15 --json"
    })
final class BriefCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles, statements or reports: text, Markdown or Word (.docx).")
  private List<String> files;

  @Option(
      names = "--draft",
      paramLabel = "DRAFT|SYMBOL|FILE",
      description = "What they are held against. Without it, the draft that you work on.")
  private String draft;

  @Option(names = "--json", description = "Print the list as data.")
  private boolean json;

  @Override
  public Integer call() {
    Briefed briefed =
        penholder.workspace().brief(new BriefOrder(files, Optional.ofNullable(draft)));
    if (json) {
      spec.commandLine().getOut().print(BriefData.json(briefed));
    } else {
      BriefText.lines(briefed).forEach(spec.commandLine().getOut()::println);
    }
    return 0;
  }
}
