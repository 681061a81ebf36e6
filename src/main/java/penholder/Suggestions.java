package penholder;

import java.util.List;
import penholder.library.search.Hit;
import penholder.model.PlaceName;

/**
 * Other wordings of a paragraph.
 *
 * @param label what the paragraph is called: "OP12"
 * @param words its words
 * @param hits adopted clauses that say something like it in other words, the closest first
 * @param notices what did not go as usual with the index, a sentence each
 */
public record Suggestions(String label, String words, List<Hit> hits, List<String> notices) {
  public Suggestions {
    hits = List.copyOf(hits);
    notices = List.copyOf(notices);
  }

  /** The addresses of the wordings, in the order of their numbers: the first is number 1. */
  public List<PlaceName> names() {
    return hits.stream().map(Hit::name).toList();
  }
}
