package penholder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder names}: what a shell completes with; one name on a line. */
@Command(
    name = "names",
    hidden = true,
    description = "The paragraphs of the current draft, and the texts that are here.")
final class NamesCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    penholder.workspace().names().forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
