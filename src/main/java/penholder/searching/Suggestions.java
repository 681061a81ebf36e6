package penholder.searching;

import java.util.List;
import penholder.library.search.Hit;
import penholder.model.PlaceName;
import penholder.report.Refusal;

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

  /**
   * The address of the wording with a number.
   *
   * @param number its number, from 1
   * @param place the paragraph as the user named it
   * @throws Refusal (wrong use) if there are not so many
   */
  public PlaceName name(int number, String place) {
    if (number > hits.size()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "There is no number %d: %s has %d other wordings here. To see them: penholder suggest %s."
              .formatted(number, place, hits.size(), place));
    }
    return hits.get(number - 1).name();
  }
}
