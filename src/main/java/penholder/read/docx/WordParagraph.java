package penholder.read.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of Word.
 *
 * @param style the name of its style as Word shows it ("heading 1"); empty for the style that
 *     paragraphs have by themselves
 * @param list its place if Word numbers the paragraph by itself; a number that somebody typed
 *     stands in the text
 * @param italic whether its style is in italics
 * @param cell its place if it stands in a table
 * @param pieces runs of words and notes; neighbouring runs differ in their look
 */
public record WordParagraph(
    String style,
    Optional<ListPlace> list,
    boolean italic,
    Optional<CellPlace> cell,
    List<WordPiece> pieces) {
  public WordParagraph {
    pieces = List.copyOf(pieces);
  }

  /** The same with other pieces. */
  WordParagraph with(List<WordPiece> others) {
    return new WordParagraph(style, list, italic, cell, others);
  }

  /** The words, each note as {@code ^[its words]} where it is referred to. */
  public String words() {
    return pieces.stream().map(WordPiece::words).collect(Collectors.joining());
  }
}
