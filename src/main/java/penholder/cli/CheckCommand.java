package penholder.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import penholder.check.book.RuleBook;
import penholder.checking.CheckOrder;
import penholder.checking.Checked;
import penholder.checking.ChecksMade;
import penholder.model.PlaceName;
import penholder.report.Refusal;
import penholder.report.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder check DRAFT|SYMBOL|FILE...}. */
@Command(
    name = "check",
    description = "Check a text against the house style of the United Nations.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder check                    the draft that you work on",
      "  penholder check 75/15",
      "  penholder check Desktop/draft.docx --json",
      "  penholder check --fix --dry-run",
      "  penholder check --fix",
      "  penholder check --to sarif -o draft.sarif",
      "  penholder check --list"
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "DRAFT|SYMBOL|FILE",
      description = "What to check. Without it, the draft that you work on.")
  private List<String> texts = List.of();

  @Option(
      names = "--fix",
      description =
          "Make the repairs that are certain in the draft, and show them; to take them back:"
              + " penholder undo.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "With --fix: only show what would be repaired, and write nothing.")
  private boolean dryRun;

  @Option(names = "--list", description = "Print the rules, and check nothing.")
  private boolean list;

  @Option(
      names = "--json",
      description = "Print the findings (or, with --list, the rules) as data.")
  private boolean json;

  @Option(
      names = "--to",
      paramLabel = "sarif",
      converter = SarifConverter.class,
      description = "Print the findings in the form SARIF 2.1.0, which editors show.")
  private String form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Write SARIF to a file instead of printing it.")
  private Path output;

  @Mixin private ForceOption force;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (json && (form != null || output != null)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE, "--json and SARIF are two forms of one thing: ask for one.");
    }
    if (dryRun && !fix) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "--dry-run shows what --fix would repair: penholder check --fix --dry-run.");
    }
    if (list && (fix || form != null || output != null || !texts.isEmpty())) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "--list prints the rules and checks nothing: it goes alone, or with --json.");
    }
    if (list) {
      rules(penholder.workspace().rules(), out);
      return 0;
    }
    texts.forEach(CheckCommand::refusePlace);
    ChecksMade made =
        penholder
            .workspace()
            .check(
                new CheckOrder(texts, fix, dryRun, Optional.ofNullable(output), force.existing()));
    Stream.concat(
            made.texts().stream().flatMap(one -> one.reading().stream()), made.settings().stream())
        .forEach(finding -> spec.commandLine().getErr().println(finding.print()));
    print(made, out);
    return made.texts().stream().allMatch(CheckCommand::isClean)
        ? 0
        : Refusal.Kind.FINDINGS.exitCode();
  }

  private void rules(RuleBook book, PrintWriter out) {
    if (json) {
      out.print(CheckData.json(book));
    } else {
      RuleListText.of(book).forEach(out::println);
    }
  }

  private void print(ChecksMade made, PrintWriter out) {
    PrintWriter repairs = form == null && output == null ? out : spec.commandLine().getErr();
    if (!json) {
      made.fixed().forEach(one -> FixedText.of(one).forEach(repairs::println));
    }
    if (json) {
      out.print(CheckData.json(made));
    } else if (output != null) {
      WrittenText.of(made.files(), made.kept()).forEach(out::println);
    } else if (form != null) {
      out.print(made.sarif());
    } else {
      made.texts().stream().flatMap(this::shown).forEach(out::println);
    }
  }

  private static void refusePlace(String text) {
    PlaceName.parse(text)
        .filter(name -> name.text().isPresent())
        .ifPresent(
            name -> {
              throw new Refusal(
                  Refusal.Kind.WRONG_USE,
                  "A text is checked as a whole, not %s alone: penholder check %s."
                      .formatted(name, name.text().get().shortForm()));
            });
  }

  /** What is only shown repaired is not found to be wrong all over again. */
  private Stream<String> shown(Checked checked) {
    return dryRun ? Stream.of(CheckedShown.sum(checked)) : CheckedShown.of(checked).stream();
  }

  private static boolean isClean(Checked checked) {
    return checked.count(Severity.ERROR) + checked.count(Severity.WARNING) == 0;
  }
}
