package penholder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder undo}. */
@Command(
    name = "undo",
    description =
        "Go back to what the draft was before the last change: by a command, or by hand. Any number"
            + " of times.",
    footerHeading = "%nExamples:%n",
    footer = {"  penholder undo", "  penholder undo --draft out/81/draft.md"})
final class UndoCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Mixin private DraftOption draft;

  @Override
  public Integer call() {
    SteppedText.of("Undone", penholder.workspace().undo(draft.given()))
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
