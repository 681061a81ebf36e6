package penholder.read.docx;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a Word file once its tracked changes are decided: the paragraphs of the text,
 * those in tables included, in the order of the file. Headers, footers and text boxes are no part
 * of it.
 *
 * @param paragraphs the paragraphs, also those without words
 */
public record WordText(List<WordParagraph> paragraphs) {
  public WordText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The words: a line for each paragraph, each note as {@code ^[its words]} where it is referred
   * to.
   */
  public String words() {
    return paragraphs.stream().map(WordParagraph::words).collect(Collectors.joining("\n"));
  }
}
