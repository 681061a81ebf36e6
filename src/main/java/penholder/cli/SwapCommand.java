package penholder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder swap OP12 71/255:OP11}. */
@Command(
    name = "swap",
    description =
        "Put a clause of an adopted text in the place of a paragraph of the draft. Numbers, notes,"
            + " openings, punctuation and references put themselves right.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder swap OP12 71/255:OP11",
      "  penholder swap OP12 2               takes number 2 of what penholder suggest OP12 lists",
      "  penholder swap \"op12(a)\" \"71/255:OP11(b)\" --dry-run"
    })
final class SwapCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      index = "0",
      paramLabel = "PARAGRAPH",
      description = "The paragraph of the draft: PP3, OP12, OP12(a).")
  private String place;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SYMBOL:PARAGRAPH|NUMBER",
      description =
          "What is to stand there: 71/255:OP11, or a number that penholder suggest lists.")
  private List<String> by;

  @Mixin private DraftOptions draft;

  @Override
  public Integer call() {
    return EditedText.print(
        penholder.workspace().swap(place, String.join(" ", by), draft.choice()),
        draft,
        spec.commandLine());
  }
}
