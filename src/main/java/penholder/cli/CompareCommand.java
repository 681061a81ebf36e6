package penholder.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.making.CompareOrder;
import penholder.making.Output;
import penholder.making.TextsCompared;
import penholder.report.Refusal;
import penholder.report.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder compare OLD NEW}. */
@Command(
    name = "compare",
    description =
        "Show what changed from one text to another, paragraph by paragraph: the summary, unless"
            + " --to asks for Word files.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder compare 71/255 75/15",
      "  penholder compare 75/15 81",
      "  penholder compare 75/15 theirs.docx -o changes.docx"
    })
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "A symbol (75/15), the session of a draft (81), a file with a draft or an adopted text (also"
              + " a Word file), or - for standard input.")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The text to see against it.")
  private String fresh;

  @Mixin private OutputOptions outputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Where to write. Without it, the summary is printed, and Word files go to a folder in out"
              + " named after both texts.")
  private Path output;

  @Option(names = "--json", description = "Print what changed as data.")
  private boolean json;

  @Mixin private SideOptions sides;
  @Mixin private ForceOption force;

  private final InputStream standardInput;

  CompareCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    List<Output> given = outputs.given(usual());
    if (given.stream().anyMatch(Output::isOfOneText)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "Two texts make tracked, table or summary. The files of one: penholder export %s."
              .formatted(fresh));
    }
    boolean printed = output == null && given.equals(List.of(Output.SUMMARY));
    CompareOrder order =
        new CompareOrder(
            old,
            fresh,
            printed ? List.of() : given,
            Optional.ofNullable(output),
            outputs.author(),
            sides.side(),
            force.existing());
    TextsCompared made = penholder.workspace().compare(order, standardInput);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    made.findings().forEach(finding -> err.println(finding.print()));
    if (json) {
      out.print(made.compared().json());
    } else if (printed) {
      out.print(made.compared().summary());
    } else {
      out.println(TallyText.of(made.compared()));
    }
    WrittenText.of(made.files(), made.kept()).forEach((json ? err : out)::println);
    boolean clean =
        made.findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    return clean ? 0 : Refusal.Kind.FINDINGS.exitCode();
  }

  /** A Word file that is asked for by its name alone is the one with tracked changes. */
  private Output usual() {
    boolean word = output != null && output.toString().endsWith(".docx");
    return word ? Output.TRACKED : Output.SUMMARY;
  }
}
