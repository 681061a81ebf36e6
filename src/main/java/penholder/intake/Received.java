package penholder.intake;

import java.util.List;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.model.Resolution;
import penholder.read.Decoding;
import penholder.read.TextReader;
import penholder.read.akn.AknReader;
import penholder.read.docx.Side;
import penholder.read.docx.WordReader;
import penholder.report.Place;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * What a file of any kind holds.
 *
 * @param texts a resolution, or several where it has parts (A, B), or the reasons why there is none
 * @param start where a finding about all of it stands; a Word file has no lines to show
 * @param markdown whether it is in the format of the corpus already
 */
record Received(List<Reported<Resolution>> texts, Optional<Place> start, boolean markdown) {
  /**
   * Reads a file.
   *
   * @param name the file as the user named it
   * @param side how tracked changes of a Word file are decided
   */
  static Received read(byte[] bytes, String name, Side side) {
    if (WordReader.isFor(bytes, name)) {
      return foreign(List.of(WordReader.readToKeep(bytes, name, side)));
    }
    if (AknReader.isFor(bytes, name)) {
      return foreign(AknReader.read(bytes, name));
    }
    Reported<Source> source = Decoding.text(name, bytes);
    return source
        .value()
        .map(Received::of)
        .orElseGet(() -> foreign(List.of(Reported.refused(source.findings()))));
  }

  private static Received foreign(List<Reported<Resolution>> texts) {
    return new Received(texts, Optional.empty(), false);
  }

  private static Received of(Source text) {
    boolean markdown = MarkdownReader.isFor(text);
    return new Received(
        List.of(markdown ? MarkdownReader.read(text) : TextReader.read(text)),
        Optional.of(text.at(1, 1)),
        markdown);
  }
}
