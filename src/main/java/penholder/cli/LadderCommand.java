package penholder.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.report.Refusal;
import penholder.report.Severity;
import penholder.searching.LadderMade;
import penholder.searching.LadderOrder;
import penholder.searching.LadderOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder ladder [SYMBOL|DRAFT] LABEL}. */
@Command(
    name = "ladder",
    description =
        "Show a clause through all resolutions of its series, oldest first: where it stood, how that"
            + " text was adopted, and which words changed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder ladder 75/15 OP12",
      "  penholder ladder OP12                     of the current draft",
      "  penholder ladder 75/15 OP12 -o op12.docx  as a Word table, a column for each session"
    })
final class LadderCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..2",
      paramLabel = "[SYMBOL|DRAFT] LABEL",
      hideParamSyntax = true,
      description =
          "The paragraph: OP12, PP3 or \"OP12(a)\". Before it the text that it stands in: a symbol"
              + " (75/15), the session of a draft (81) or a file; without it, the current draft is"
              + " meant.")
  private List<String> clause;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft that is meant; without it, that of the latest session in out.")
  private String draft;

  @Option(
      names = "--to",
      paramLabel = "WHAT",
      split = ",",
      converter = LadderOutputConverter.class,
      description = {
        "What to write instead of printing, with a comma between:",
        "markdown: a page of Markdown;",
        "table: a Word table with a column for each session."
      })
  private List<LadderOutput> outputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write. Without it, beside the draft, or into out.")
  private Path output;

  @Option(names = "--json", description = "Print the ladder as data.")
  private boolean json;

  @Mixin private ForceOption force;

  @Override
  public Integer call() {
    LadderOrder order =
        new LadderOrder(
            clause.size() > 1 ? Optional.of(clause.get(0)) : Optional.empty(),
            clause.get(clause.size() - 1),
            Optional.ofNullable(draft),
            given(),
            Optional.ofNullable(output),
            force.existing());
    LadderMade made = penholder.workspace().ladder(order);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    made.findings().forEach(finding -> err.println(finding.print()));
    if (json) {
      out.print(made.ladder().json());
    } else if (made.files().isEmpty()) {
      LadderText.lines(made.ladder(), Colours.areShown()).forEach(out::println);
    }
    WrittenText.of(made.files(), made.kept()).forEach((json ? err : out)::println);
    boolean clean =
        made.findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    return clean ? 0 : Refusal.Kind.FINDINGS.exitCode();
  }

  /** What is asked for, each once; without --to, what the name of the file asks for. */
  private List<LadderOutput> given() {
    if (output == null || !outputs.isEmpty()) {
      return outputs.stream().distinct().toList();
    }
    boolean word = output.toString().endsWith(LadderOutput.TABLE.ending());
    return List.of(word ? LadderOutput.TABLE : LadderOutput.MARKDOWN);
  }
}
