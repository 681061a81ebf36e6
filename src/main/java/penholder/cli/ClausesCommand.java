package penholder.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import penholder.report.Refusal;
import penholder.searching.ClausesFound;
import penholder.searching.ClausesOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder clauses WORDS}. */
@Command(
    name = "clauses",
    description =
        "Search the adopted texts that are here for agreed language: what has the same words first,"
            + " then what is like them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder clauses climate change disaster risk",
      "  penholder clauses '\"aims and purposes\" declar*'   a phrase, and any ending",
      "  penholder clauses --like OP12                     like a paragraph of the draft",
      "  penholder clauses --like 71/255:OP11 --from 75",
      "  pbpaste | penholder clauses --file -              like the words of a text"
    })
final class ClausesCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description =
          "The words to look for. \"A phrase\" in quotation marks must stand so; welcom* finds any"
              + " ending.")
  private List<String> words = List.of();

  @Option(
      names = "--like",
      paramLabel = "CLAUSE",
      description = "Look for the like of a clause: OP12 of the draft, or 71/255:OP11.")
  private String like;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Look for the like of the words in a file; - is standard input.")
  private String file;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft that --like is about. Without it, that of the latest session.")
  private String draft;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--max",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many clauses to show at most: ${DEFAULT-VALUE}, unless you say.")
  private int most;

  @Option(names = "--json", description = "Print the clauses as data.")
  private boolean json;

  private final InputStream standardInput;

  ClausesCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    long ways = Stream.of(!words.isEmpty(), like != null, file != null).filter(way -> way).count();
    if (ways != 1) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "Say what to look for in one way: WORDS, --like CLAUSE or --file FILE. More: penholder clauses --help");
    }
    refuseLessThanOne(most);
    ClausesOrder order =
        new ClausesOrder(
            words,
            Optional.ofNullable(like),
            Optional.ofNullable(file),
            Optional.ofNullable(draft),
            filters.series(),
            filters.filters(),
            most);
    ClausesFound found = penholder.workspace().clauses(order, standardInput);
    PrintWriter out = spec.commandLine().getOut();
    found.notices().forEach(spec.commandLine().getErr()::println);
    if (json) {
      out.print(ClausesData.json(found));
    } else {
      ClausesText.lines(found, Page.ofTerminal()).forEach(out::println);
    }
    return 0;
  }

  static void refuseLessThanOne(int most) {
    if (most < 1) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE, "--max is how many clauses to show: a number from 1.");
    }
  }
}
