package penholder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder redo}. */
@Command(
    name = "redo",
    description = "Do again what was undone last. Any number of times, until the draft is changed.",
    footerHeading = "%nExamples:%n",
    footer = {"  penholder redo", "  penholder redo --draft out/81/draft.md"})
final class RedoCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Mixin private DraftOption draft;

  @Override
  public Integer call() {
    SteppedText.of("Done again", penholder.workspace().redo(draft.given()))
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
