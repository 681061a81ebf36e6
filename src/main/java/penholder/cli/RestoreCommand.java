package penholder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder restore OP12}. */
@Command(
    name = "restore",
    description =
        "Give paragraphs the words again that they have in the base of the draft, brought to its"
            + " session.",
    footerHeading = "%nExamples:%n",
    footer = {"  penholder restore OP12", "  penholder restore OP16-OP18 --dry-run"})
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "PARAGRAPHS",
      description = "One paragraph or a range: OP12, OP16-OP18.")
  private List<String> places;

  @Mixin private DraftOptions draft;

  @Override
  public Integer call() {
    return EditedText.print(
        penholder.workspace().restore(String.join(" ", places), draft.choice()),
        draft,
        spec.commandLine());
  }
}
