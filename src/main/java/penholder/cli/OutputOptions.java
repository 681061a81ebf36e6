package penholder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.Output;
import penholder.Workspace;
import picocli.CommandLine.Option;

/** {@code --to}, {@code --output} and {@code --author}. */
final class OutputOptions {
  @Option(
      names = "--to",
      paramLabel = "WHAT",
      split = ",",
      converter = OutputConverter.class,
      description = "What to write, with commas between: tracked, table, summary or clean.")
  private List<Output> outputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write.")
  private Path output;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who is said to have made the tracked changes; Penholder, unless given.")
  private String author = Workspace.AUTHOR;

  /** What is asked for, each once; the usual one if nothing is. */
  List<Output> given(Output usual) {
    return outputs.isEmpty() ? List.of(usual) : outputs.stream().distinct().toList();
  }

  Optional<Path> to() {
    return Optional.ofNullable(output);
  }

  String author() {
    return author;
  }
}
