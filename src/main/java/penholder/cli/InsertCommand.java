package penholder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import penholder.Workspace;
import penholder.editing.DraftEdited;
import penholder.report.Refusal;
import penholder.report.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder insert 67/110:OP14 after OP9}. */
@Command(
    name = "insert",
    description =
        "Put clauses of an adopted text, or paragraphs of your own, into the draft. Your own are"
            + " written as in draft.md: *Recalling* is italic, ^[Resolution 70/1.] a note.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder insert 67/110:OP14 after OP9",
      "  penholder insert 71/255:OP16-OP18 before OP20",
      "  penholder insert --text \"*Recalling* the Charter,\" before PP3",
      "  penholder insert --file clauses.md after OP3"
    })
final class InsertCommand implements Callable<Integer> {
  private static final String EXAMPLE = "penholder insert 67/110:OP14 after OP9";

  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "2..*",
      paramLabel = "[SYMBOL:PARAGRAPH] after|before PARAGRAPH",
      hideParamSyntax = true,
      description = "What goes in, and where: 67/110:OP14 after OP9.")
  private List<String> words;

  @Option(names = "--text", paramLabel = "TEXT", description = "Paragraphs of your own.")
  private String text;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A file with paragraphs of your own, with an empty line between two.")
  private Path file;

  @Mixin private DraftOptions draft;

  @Override
  public Integer call() {
    SpotParameters asked = SpotParameters.of(words, EXAMPLE);
    int given = (asked.what().isEmpty() ? 0 : 1) + (text == null ? 0 : 1) + (file == null ? 0 : 1);
    if (given != 1) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "Give one thing to insert: a clause of an adopted text (%s), --text or --file."
              .formatted(EXAMPLE));
    }
    return EditedText.print(inserted(asked), draft, spec.commandLine());
  }

  private DraftEdited inserted(SpotParameters asked) {
    Workspace workspace = penholder.workspace();
    if (text != null) {
      return workspace.insert(new Source("--text", text), asked.spot(), draft.choice());
    }
    return file != null
        ? workspace.insert(workspace.written(file), asked.spot(), draft.choice())
        : workspace.insert(asked.what(), asked.spot(), draft.choice());
  }
}
