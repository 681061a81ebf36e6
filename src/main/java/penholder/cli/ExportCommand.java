package penholder.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.making.ExportOrder;
import penholder.making.Exported;
import penholder.making.Output;
import penholder.report.Refusal;
import penholder.report.Severity;
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
    description =
        "Write files of a draft, or of an adopted text that is here: the clean Word file, unless"
            + " --to asks for others. A draft is compared with its base, an adopted text with the"
            + " one before it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder export out/81/draft.md",
      "  penholder export 81 --to clean,summary",
      "  penholder export 81 --to clean --with-findings",
      "  penholder export 75/15 --to akn -o Desktop"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "DRAFT|SYMBOL",
      description =
          "A draft (out/81/draft.md, or 81 for short) or the symbol of an adopted text (75/15).")
  private String text;

  @Mixin private OutputOptions outputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write. Without it, beside the draft, or into out.")
  private Path output;

  @Option(
      names = "--with-findings",
      description = "Put what a check of the text finds into the clean Word file, as comments.")
  private boolean withFindings;

  @Mixin private FactOptions facts;
  @Mixin private ForceOption force;

  @Override
  public Integer call() {
    ExportOrder order =
        new ExportOrder(
            text,
            outputs.given(usual()),
            withFindings,
            facts.given(),
            Optional.ofNullable(output),
            outputs.author(),
            force.existing());
    Exported exported = penholder.workspace().export(order);
    PrintWriter out = spec.commandLine().getOut();
    exported.findings().forEach(finding -> spec.commandLine().getErr().println(finding.print()));
    SummaryText.putRight(exported.putRight()).forEach(out::println);
    SummaryText.open(exported.open()).forEach(out::println);
    if (exported.remarks() > 0) {
      out.println("Comments in the Word file: %d.".formatted(exported.remarks()));
    }
    exported.compared().map(TallyText::of).ifPresent(out::println);
    WrittenText.of(exported.files(), exported.kept()).forEach(out::println);
    boolean clean =
        exported.findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    return clean ? 0 : Refusal.Kind.FINDINGS.exitCode();
  }

  /** XML that is asked for by its name alone is the text in the form of the United Nations. */
  private Output usual() {
    boolean xml = output != null && output.toString().endsWith(".xml");
    return xml ? Output.AKN : Output.CLEAN;
  }
}
