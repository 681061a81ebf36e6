package penholder.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import penholder.ImportOrder;
import penholder.ImportProgress;
import penholder.Imported;
import penholder.store.Existing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder import FILE|DIR...}. */
@Command(
    name = "import",
    description =
        "Read adopted resolutions into the corpus, from Word files, or from text copied out of Word"
            + " or a PDF.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder import A_RES_79_290.docx",
      "  penholder import A_RES_79_290.txt",
      "  penholder import --verbose downloads"
    })
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Word files (.docx) or text files (UTF-8), or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--replace",
      description = "Put the text in the place of one of the same symbol that is here and differs.")
  private boolean replace;

  @Mixin private SideOptions sides;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show every line that is dropped and every repair, with its place.")
  private boolean verbose;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Existing existing = replace ? Existing.KEEP_BESIDE : Existing.LEAVE;
    ImportOrder order = new ImportOrder(paths, existing, sides.side(), verbose);
    List<Imported> imported = penholder.workspace().importTexts(order, ImportProgress.NONE);
    int exitCode = 0;
    for (Imported one : imported) {
      ImportText text = new ImportText(one);
      text.findings(verbose).forEach(err::println);
      text.lines().forEach(out::println);
      exitCode = Math.max(exitCode, text.exitCode());
    }
    return exitCode;
  }
}
