package penholder.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import penholder.CheckOrder;
import penholder.Checked;
import penholder.check.book.RuleBook;
import penholder.report.Refusal;
import penholder.report.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder check DRAFT|SYMBOL|FILE...}. */
@Command(
    name = "check",
    description = "Check a text against the house style of the United Nations.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder check                    the draft that you work on",
      "  penholder check 75/15",
      "  penholder check Desktop/draft.docx --json",
      "  penholder check --list"
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "DRAFT|SYMBOL|FILE",
      description = "What to check. Without it, the draft that you work on.")
  private List<String> texts = List.of();

  @Option(names = "--list", description = "Print the rules, and check nothing.")
  private boolean list;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      RuleListText.of(RuleBook.usual()).forEach(out::println);
      return 0;
    }
    List<Checked> checked = penholder.workspace().check(new CheckOrder(texts));
    checked.forEach(
        one -> {
          one.reading().forEach(finding -> spec.commandLine().getErr().println(finding.print()));
          CheckedShown.of(one).forEach(out::println);
        });
    boolean clean =
        checked.stream()
            .flatMap(one -> one.marked().stream())
            .allMatch(marked -> marked.found().severity() == Severity.NOTE);
    return clean ? 0 : Refusal.Kind.FINDINGS.exitCode();
  }
}
