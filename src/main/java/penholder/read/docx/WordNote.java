package penholder.read.docx;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A footnote or endnote, where the text refers to it.
 *
 * @param paragraphs its text without its own mark and the white space around that
 */
public record WordNote(List<WordParagraph> paragraphs) implements WordPiece {
  public WordNote {
    paragraphs = List.copyOf(paragraphs);
  }

  @Override
  public String words() {
    return paragraphs.stream()
        .map(WordParagraph::words)
        .collect(Collectors.joining("\n", "^[", "]"));
  }
}
