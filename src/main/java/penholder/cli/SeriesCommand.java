package penholder.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import penholder.Workspace;
import penholder.report.Refusal;
import penholder.shelf.SeriesList;
import penholder.shelf.SeriesShown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder series [NAME]}. */
@Command(
    name = "series",
    description =
        "Show the series: those with a register, and those found among the other texts by their titles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder series",
      "  penholder series \"mine action\"",
      "  penholder series 78/70 --json"
    })
final class SeriesCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "One series, with its texts: its name, a part of its title, or the symbol of one of its texts.")
  private String name;

  @Option(names = "--json", description = "Print the series as data.")
  private boolean json;

  @Override
  public Integer call() {
    Workspace workspace = penholder.workspace();
    SeriesShown shown = name == null ? workspace.series() : workspace.series(name);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(SeriesData.json(shown));
    } else {
      shown.registers().forEach(register -> SeriesTable.lines(register).forEach(out::println));
      (name == null ? SeriesListText.lines(shown) : SeriesTable.lines(shown.found()))
          .forEach(out::println);
    }
    SeriesList found = shown.found();
    PrintWriter err = spec.commandLine().getErr();
    found.unreadable().forEach(finding -> err.println(finding.print()));
    return found.unreadable().isEmpty() ? 0 : Refusal.Kind.FINDINGS.exitCode();
  }
}
