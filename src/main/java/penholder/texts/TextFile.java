package penholder.texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.model.Resolution;
import penholder.read.Decoding;
import penholder.read.TextReader;
import penholder.read.akn.AknReader;
import penholder.read.docx.Side;
import penholder.read.docx.WordReader;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;

/**
 * A file, or what comes in on a stream, read as the kind of text that it is: Word, XML, Markdown or
 * the text of a page.
 *
 * @param shown its name as the user is told it
 * @param file the file; empty for a stream
 * @param side which text of a Word file with tracked changes
 */
record TextFile(String shown, Optional<Path> file, Side side) {

  /** All texts of a file in the United Nations' XML. */
  static List<NamedText> parts(Path file) {
    String shown = SourceFile.shown(file).toString();
    return AknReader.read(Disk.read(file), shown).stream()
        .map(text -> named(text, shown, Optional.of(file)))
        .toList();
  }

  /** A file with its lines; empty for one that has none: Word and XML. */
  static Optional<Source> lines(Path file) {
    String shown = SourceFile.shown(file).toString();
    if (shown.endsWith(".xml") || shown.endsWith(".docx")) {
      return Optional.empty();
    }
    byte[] bytes = Disk.read(file);
    return WordReader.isFor(bytes, shown) || AknReader.isFor(bytes, shown)
        ? Optional.empty()
        : Optional.of(SourceFile.value(Decoding.text(shown, bytes), new ArrayList<>()));
  }

  /**
   * The text in it.
   *
   * @param bytes all that stands in the file
   * @param letter which of several texts in it, "B"; empty where there is one
   * @throws Refusal if it cannot be read as a text
   */
  NamedText read(byte[] bytes, String letter) {
    if (WordReader.isFor(bytes, shown)) {
      return named(WordReader.read(bytes, shown, side), shown, file);
    }
    if (AknReader.isFor(bytes, shown)) {
      return named(FilePart.choose(AknReader.read(bytes, shown), shown, letter), shown, file);
    }
    Source source = SourceFile.value(Decoding.text(shown, bytes), new ArrayList<>());
    boolean markdown = shown.endsWith(Shelf.MARKDOWN) || MarkdownReader.isFor(source);
    return named(markdown ? MarkdownReader.read(source) : TextReader.read(source), shown, file);
  }

  private static NamedText named(Reported<Resolution> read, String shown, Optional<Path> file) {
    List<Finding> findings = new ArrayList<>();
    Resolution text = SourceFile.value(read, findings);
    // Repairs are of interest where a text is kept; which side of tracked changes was read, always.
    findings.removeIf(
        finding ->
            finding.severity() == Severity.NOTE
                && !finding.rule().equals(WordReader.TRACKED_CHANGES));
    String stem = file.map(TextFile::stem).orElse("input");
    return new NamedText(text, stem, file, shown, List.copyOf(findings));
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
