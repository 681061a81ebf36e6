package penholder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder move OP5 after OP9}. */
@Command(
    name = "move",
    description = "Put paragraphs of the draft elsewhere in it.",
    footerHeading = "%nExamples:%n",
    footer = {"  penholder move OP5 after OP9", "  penholder move OP16-OP18 before OP3"})
final class MoveCommand implements Callable<Integer> {
  private static final String EXAMPLE = "penholder move OP5 after OP9";

  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "3..*",
      paramLabel = "PARAGRAPHS after|before PARAGRAPH",
      hideParamSyntax = true,
      description = "What goes, and where: OP5 after OP9.")
  private List<String> words;

  @Mixin private DraftOptions draft;

  @Override
  public Integer call() {
    SpotParameters asked = SpotParameters.of(words, EXAMPLE);
    return EditedText.print(
        penholder.workspace().move(asked.what(), asked.spot(), draft.choice()),
        draft,
        spec.commandLine());
  }
}
