package penholder.cli;

import java.util.List;
import penholder.Workspace;
import penholder.making.Output;
import penholder.report.Refusal;
import picocli.CommandLine.Option;

/** {@code --to} and {@code --author}. */
final class OutputOptions {
  @Option(
      names = "--to",
      paramLabel = "WHAT",
      split = ",",
      converter = OutputConverter.class,
      description = {
        "What to make, with commas between:",
        "clean: the text as a Word file;",
        "tracked: the old text with tracked changes;",
        "table: both texts side by side in Word;",
        "summary: a page on what became of each paragraph;",
        "akn: the text as XML in the form of the United Nations (AKN4UN)."
      })
  private List<Output> outputs = List.of();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who is said to have made the tracked changes; Penholder, unless given.")
  private String author = Workspace.AUTHOR;

  /** What is asked for, each once; the usual ones if nothing is. */
  List<Output> given(Output... usual) {
    return outputs.isEmpty() ? List.of(usual) : outputs.stream().distinct().toList();
  }

  String author() {
    if (author.isBlank()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "Behind --author stands a name, for example \"Mission of Fiji\".");
    }
    return author.strip();
  }
}
