package penholder.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import penholder.making.DraftOrder;
import penholder.making.DraftWritten;
import penholder.making.Output;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder draft [SESSION]}. */
@Command(
    name = "draft",
    description =
        "Make the next draft of the series: out/SESSION/draft.md, and beside it the Word files and"
            + " the summary, unless --to asks for others.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder draft",
      "  penholder draft 81 --fact \"report=A/81/302-S/2026/600, sect. II\""
    })
final class DraftCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..1",
      paramLabel = "SESSION",
      converter = SessionConverter.class,
      description = "The session, for example 81. Without it, the one the series is due at next.")
  private Session session;

  @Option(
      names = "--base",
      paramLabel = "SYMBOL",
      converter = SymbolConverter.class,
      description = "The text to start from. Without it, the newest that is here.")
  private ResolutionSymbol base;

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description =
          "The series, as penholder series lists it: its name, a part of its title, or the symbol of"
              + " one of its texts. Without it, the only one that has a register.")
  private String series;

  @Mixin private FactOptions facts;
  @Mixin private OutputOptions outputs;
  @Mixin private ForceOption force;

  @Override
  public Integer call() {
    DraftOrder order =
        new DraftOrder(
            Optional.ofNullable(session),
            Optional.ofNullable(base),
            facts.given(),
            Optional.ofNullable(series),
            outputs.given(Output.CLEAN, Output.TRACKED, Output.TABLE, Output.SUMMARY),
            outputs.author());
    DraftWritten written = penholder.workspace().draft(order, force.existing());
    SummaryText.lines(written, penholder.directoryOption())
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
