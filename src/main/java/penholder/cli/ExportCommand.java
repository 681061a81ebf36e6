package penholder.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.Exported;
import penholder.report.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder export DRAFT|SYMBOL}. */
@Command(
    name = "export",
    description = "Write the Word file of a draft, or of an adopted text that is here.",
    footerHeading = "%nExamples:%n",
    footer = {"  penholder export out/81/draft.md", "  penholder export 75/15 -o Desktop"})
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "DRAFT|SYMBOL",
      description = "A draft (out/81/draft.md) or the symbol of an adopted text (75/15).")
  private String text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write. Without it, beside the draft, or into out.")
  private Path output;

  @Mixin private FactOptions facts;
  @Mixin private ForceOption force;

  @Override
  public Integer call() {
    Exported exported =
        penholder
            .workspace()
            .export(text, facts.given(), Optional.ofNullable(output), force.existing());
    PrintWriter out = spec.commandLine().getOut();
    exported.findings().forEach(finding -> spec.commandLine().getErr().println(finding.print()));
    SummaryText.putRight(exported.putRight()).forEach(out::println);
    SummaryText.open(exported.open()).forEach(out::println);
    out.println("Written: " + exported.file());
    exported.kept().forEach(file -> out.println("Your file is kept as: " + file));
    return exported.findings().isEmpty() ? 0 : Refusal.Kind.FINDINGS.exitCode();
  }
}
