package penholder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder drop PP7}. */
@Command(
    name = "drop",
    description = "Take paragraphs out of the draft, with their notes.",
    footerHeading = "%nExamples:%n",
    footer = {"  penholder drop PP7", "  penholder drop OP16-OP18", "  penholder drop \"OP12(b)\""})
final class DropCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "PARAGRAPHS",
      description = "One paragraph or a range: PP7, OP12(b), OP16-OP18.")
  private List<String> places;

  @Mixin private DraftOptions draft;

  @Override
  public Integer call() {
    return EditedText.print(
        penholder.workspace().drop(String.join(" ", places), draft.choice()),
        draft,
        spec.commandLine());
  }
}
