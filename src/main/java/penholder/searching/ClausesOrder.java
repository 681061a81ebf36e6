package penholder.searching;

import java.util.List;
import java.util.Optional;
import penholder.library.search.Filters;

/**
 * A search for agreed language.
 *
 * @param words what somebody typed, in the order typed; empty where a clause is named or given
 * @param like the clause of which the like is looked for: "OP12" of the current draft, or
 *     "71/255:OP16"
 * @param file the file with the words, "-" for standard input
 * @param draft the draft that {@code like} is about, as the user names it
 * @param series the series to stay in, as the user names it
 * @param filters which other clauses come into question
 * @param most how many hits at most
 */
public record ClausesOrder(
    List<String> words,
    Optional<String> like,
    Optional<String> file,
    Optional<String> draft,
    Optional<String> series,
    Filters filters,
    int most) {
  public ClausesOrder {
    words = List.copyOf(words);
  }
}
