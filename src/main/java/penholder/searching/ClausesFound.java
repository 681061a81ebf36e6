package penholder.searching;

import java.util.List;
import penholder.library.search.Hit;

/**
 * What a search for agreed language found.
 *
 * @param hits the clauses, the closest first
 * @param clause whether the like of a whole clause was looked for
 * @param resolutions how many adopted texts are here
 * @param notices what did not go as usual with the index, a sentence each
 */
public record ClausesFound(List<Hit> hits, boolean clause, int resolutions, List<String> notices) {
  public ClausesFound {
    hits = List.copyOf(hits);
    notices = List.copyOf(notices);
  }
}
