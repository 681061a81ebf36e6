package penholder.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import penholder.intake.ImportOrder;
import penholder.intake.Imported;
import penholder.read.docx.Side;
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
        "Read adopted resolutions into the corpus: the United Nations' XML, Word files, and text"
            + " copied out of Word or a PDF; one file, or a whole session. A draft that came back as"
            + " a Word file is read into out, beside the drafts of its session.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder import A_RES_79_290.docx",
      "  penholder import A_RES_79_290.txt",
      "  penholder import 78session/English",
      "  penholder import --verbose downloads",
      "  penholder import --replace out/81/draft.docx"
    })
final class ImportCommand implements Callable<Integer> {
  /** More texts than this are told in figures, not one by one. */
  private static final int FEW = 10;

  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description =
          "Files in XML (AKN4UN), Word files (.docx), text files (UTF-8) or texts of a corpus (.md);"
              + " or folders of them, to any depth.")
  private List<Path> paths;

  @Option(
      names = "--replace",
      description = "Put the text in the place of one of the same symbol that is here and differs.")
  private boolean replace;

  @Mixin private SideOptions sides;

  @Option(
      names = {"-v", "--verbose"},
      description =
          "Tell of every file by itself, and show every line that is dropped and every repair, with"
              + " its place.")
  private boolean verbose;

  @Option(
      names = "--json",
      description = "Print what became of every text, with all findings, as data.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Existing existing = replace ? Existing.KEEP_BESIDE : Existing.LEAVE;
    ImportOrder order = new ImportOrder(paths, existing, sides.side(), verbose || json);
    long start = System.nanoTime();
    try (ImportWatch watch = new ImportWatch(err, Bar.isWatched())) {
      List<Imported> imported = penholder.workspace().importTexts(order, watch);
      watch.clear();
      long nanoseconds = System.nanoTime() - start;
      if (json) {
        out.print(ImportData.json(imported));
      } else {
        tell(imported, out, err);
        if (imported.size() > 1) {
          out.println(new ImportTally(imported).sentence(watch.filesDone(), nanoseconds));
        }
      }
      if (watch.isStopped()) {
        err.println(
            "Stopped: %d of %d files are done. The same command goes on from there."
                .formatted(watch.filesDone(), watch.files()));
      }
      out.flush();
      err.flush();
      return imported.stream().mapToInt(one -> new ImportText(one).exitCode()).max().orElse(0);
    }
  }

  private void tell(List<Imported> imported, PrintWriter out, PrintWriter err) {
    if (imported.isEmpty()) {
      err.println("There is no file to import in %s.".formatted(paths.get(0)));
    }
    String options =
        penholder.directoryOption() + (sides.side() == Side.REJECTED ? "--rejected " : "");
    if (verbose || imported.size() <= FEW) {
      for (Imported one : imported) {
        ImportText text = new ImportText(one);
        text.findings(verbose).forEach(err::println);
        text.lines(options).forEach(out::println);
      }
    } else {
      ImportTally tally = new ImportTally(imported);
      tally.table().forEach(out::println);
      tally.refused(FEW / 2).forEach(err::println);
      tally.differing(FEW / 2, options).forEach(out::println);
    }
  }
}
