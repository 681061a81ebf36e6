package penholder.searching;

import java.util.List;
import java.util.Optional;
import penholder.library.search.Hit;

/**
 * Where the paragraphs of a text come from.
 *
 * @param name what the text is called: "resolution 75/15"
 * @param paragraphs its paragraphs in order; sub-paragraphs where their paragraph as a whole is not
 *     word for word in an adopted text
 * @param notices what did not go as usual with the index, a sentence each
 */
public record OriginsFound(String name, List<Paragraph> paragraphs, List<String> notices) {
  public OriginsFound {
    paragraphs = List.copyOf(paragraphs);
    notices = List.copyOf(notices);
  }

  /**
   * A paragraph.
   *
   * @param label what it is called: "OP12"
   * @param words its words
   * @param closest the adopted clause that is closest; empty if none is like it
   */
  public record Paragraph(String label, String words, Optional<Hit> closest) {}
}
