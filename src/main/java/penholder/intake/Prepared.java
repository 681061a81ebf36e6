package penholder.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.model.Adopted;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;

/**
 * A file that has been read, with everything ready to be written.
 *
 * @param file the file
 * @param key what the ledger knows it by
 * @param bytes the file as it was received
 * @param markdown whether it is in the format of the corpus already
 * @param made the texts in the corpus that were made from it before, and are as they were written;
 *     empty where it must be taken in
 * @param texts the texts it holds
 */
record Prepared(
    Path file, String key, byte[] bytes, boolean markdown, List<Path> made, List<Text> texts) {
  /** The rule of a finding about a file that could not be read or written. */
  static final String FILE = "file";

  private static final String LOSSLESS =
      "This text cannot be kept without loss: somewhere in it marks of Markdown stand in a way"
          + " that cannot be written down. Take the asterisks and square brackets out of it.";

  /**
   * One text.
   *
   * @param fresh the text, if it can go into the corpus
   * @param findings what there is to say; with an error where it cannot
   */
  record Text(Optional<Fresh> fresh, List<Finding> findings) {}

  /**
   * A text that can be kept.
   *
   * @param resolution the text, adopted or a draft
   * @param markdown the same as Markdown
   */
  record Fresh(Resolution resolution, String markdown) {
    static Fresh of(Resolution resolution) {
      return new Fresh(resolution, MarkdownWriter.write(resolution));
    }

    /** The file that it is kept in. */
    byte[] bytes() {
      return markdown.getBytes(StandardCharsets.UTF_8);
    }

    /** The symbol of an adopted text. */
    Optional<ResolutionSymbol> symbol() {
      return resolution.header().stage() instanceof Adopted adopted
          ? Optional.of(adopted.symbol())
          : Optional.empty();
    }
  }

  /** A file that could not be read. */
  static Prepared unreadable(Path file, String why) {
    Finding finding = new Finding(Severity.ERROR, FILE, why, Optional.empty());
    Text none = new Text(Optional.empty(), List.of(finding));
    return new Prepared(file, "", new byte[0], false, List.of(), List.of(none));
  }

  /** A file that was taken in before. */
  static Prepared known(Path file, List<Path> made) {
    return new Prepared(file, "", new byte[0], false, made, List.of());
  }

  static Prepared of(Path file, String key, byte[] bytes, Received received) {
    List<Text> texts =
        received.texts().stream()
            .map(read -> text(file.toString(), read, received.start()))
            .toList();
    return new Prepared(file, key, bytes, received.markdown(), List.of(), texts);
  }

  private static Text text(String name, Reported<Resolution> read, Optional<Place> start) {
    if (read.value().isEmpty()) {
      return new Text(Optional.empty(), read.findings());
    }
    Resolution resolution = read.value().get();
    Fresh fresh = Fresh.of(resolution);
    Optional<Resolution> back = MarkdownReader.read(new Source(name, fresh.markdown())).value();
    if (!back.equals(Optional.of(resolution))) {
      return refused("lossless", LOSSLESS, start, read.findings());
    }
    return new Text(Optional.of(fresh), read.findings());
  }

  private static Text refused(
      String rule, String why, Optional<Place> start, List<Finding> before) {
    List<Finding> findings = new ArrayList<>(before);
    findings.add(new Finding(Severity.ERROR, rule, why, start));
    return new Text(Optional.empty(), findings);
  }
}
