package penholder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.model.Adopted;
import penholder.model.Resolution;
import penholder.read.Decoding;
import penholder.read.TextReader;
import penholder.read.docx.Side;
import penholder.read.docx.WordReader;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Refusal;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;
import penholder.store.Disk;
import penholder.store.Existing;

/** Takes adopted texts into the corpus: each as it was received, and as Markdown beside it. */
final class Intake {
  private final Shelf shelf;
  private final Existing existing;
  private final Side side;

  /**
   * @param side how tracked changes of Word files are decided
   */
  Intake(Shelf shelf, Existing existing, Side side) {
    this.shelf = shelf;
    this.existing = existing;
    this.side = side;
  }

  /** Takes in files; a folder stands for the files directly in it. */
  List<Imported> take(List<Path> paths) {
    List<Imported> imported = new ArrayList<>();
    for (Path path : paths) {
      List<Path> files = Files.isDirectory(path) ? Disk.list(path, "") : List.of(path);
      files.forEach(file -> imported.add(take(file)));
    }
    return List.copyOf(imported);
  }

  private Imported take(Path file) {
    try {
      return take(file, Disk.read(file));
    } catch (Refusal refusal) {
      Finding finding = new Finding(Severity.ERROR, "file", refusal.getMessage(), Optional.empty());
      return new Imported(file, Imported.Outcome.NO_FILE, Optional.empty(), List.of(finding));
    }
  }

  private Imported take(Path file, byte[] bytes) {
    String name = file.toString();
    if (WordReader.isFor(bytes, name)) {
      Reported<Resolution> read = WordReader.read(bytes, name, side);
      return take(file, bytes, new Received(read, Optional.empty(), false));
    }
    Reported<Source> source = Decoding.text(name, bytes);
    return source
        .value()
        .map(text -> take(file, bytes, received(text)))
        .orElseGet(() -> refused(file, source.findings()));
  }

  /**
   * What a file holds.
   *
   * @param start where a finding about all of it stands; a Word file has no lines to show
   * @param markdown whether it is in the format of the corpus already
   */
  private record Received(Reported<Resolution> read, Optional<Place> start, boolean markdown) {}

  private static Received received(Source text) {
    boolean markdown = MarkdownReader.isFor(text);
    return new Received(
        markdown ? MarkdownReader.read(text) : TextReader.read(text),
        Optional.of(text.at(1, 1)),
        markdown);
  }

  private Imported take(Path file, byte[] bytes, Received received) {
    Reported<Resolution> read = received.read();
    if (read.value().isEmpty()) {
      return refused(file, read.findings());
    }
    Resolution resolution = read.value().get();
    if (!(resolution.header().stage() instanceof Adopted adopted)) {
      String why = "This is a draft; only adopted texts go into the corpus.";
      return refused(file, List.of(new Finding(Severity.ERROR, "draft", why, received.start())));
    }
    Path folder = shelf.folderFor(resolution.header().title());
    Path target = folder.resolve(adopted.symbol().fileName() + Shelf.MARKDOWN);
    String text = MarkdownWriter.write(resolution);
    if (!MarkdownReader.read(new Source(file.toString(), text))
        .value()
        .equals(Optional.of(resolution))) {
      String why =
          "This text cannot be kept without loss: somewhere in it marks of Markdown stand in a way"
              + " that cannot be written down. Take the asterisks and square brackets out of it.";
      return refused(file, List.of(new Finding(Severity.ERROR, "lossless", why, received.start())));
    }
    byte[] fresh = text.getBytes(StandardCharsets.UTF_8);
    Imported.Outcome outcome = outcome(target, fresh);
    List<Finding> findings = new ArrayList<>(read.findings());
    if (outcome == Imported.Outcome.NEW || outcome == Imported.Outcome.REPLACED) {
      if (!received.markdown()) {
        keepSource(folder.resolve("sources"), file.getFileName().toString(), bytes);
      }
      if (outcome == Imported.Outcome.REPLACED) {
        Path kept = freeName(folder, target.getFileName() + ".kept-", "");
        Disk.write(kept, Disk.read(target));
        findings.add(told("The text that was here is kept as " + SourceFile.shown(kept) + "."));
      }
      Disk.write(target, fresh);
      if (!shelf.hasRegister(folder)) {
        findings.add(
            told(
                "No series of this title is known here. To draft from it, make a series.yaml in %s."
                    .formatted(SourceFile.shown(folder))));
      }
    }
    return new Imported(file, outcome, Optional.of(SourceFile.shown(target)), findings);
  }

  private static Finding told(String message) {
    return new Finding(Severity.NOTE, "import", message, Optional.empty());
  }

  /** The source as it was received, under its own name or, if another has that, one like it. */
  private static void keepSource(Path sources, String name, byte[] bytes) {
    Path original = sources.resolve(name);
    boolean same = Files.exists(original) && Arrays.equals(Disk.read(original), bytes);
    if (!same) {
      int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
      boolean taken = Files.exists(original);
      Path free =
          taken ? freeName(sources, name.substring(0, dot) + "-", name.substring(dot)) : original;
      Disk.write(free, bytes);
    }
  }

  private static Path freeName(Path folder, String before, String after) {
    int n = 1;
    while (Files.exists(folder.resolve(before + n + after))) {
      n++;
    }
    return folder.resolve(before + n + after);
  }

  private Imported.Outcome outcome(Path target, byte[] text) {
    if (!Files.exists(target)) {
      return Imported.Outcome.NEW;
    }
    if (Arrays.equals(Disk.read(target), text)) {
      return Imported.Outcome.UNCHANGED;
    }
    return existing == Existing.LEAVE ? Imported.Outcome.DIFFERS : Imported.Outcome.REPLACED;
  }

  private static Imported refused(Path file, List<Finding> findings) {
    return new Imported(file, Imported.Outcome.REFUSED, Optional.empty(), findings);
  }
}
