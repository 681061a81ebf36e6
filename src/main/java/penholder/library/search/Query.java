package penholder.library.search;

/**
 * What is looked for.
 *
 * @param sought the words
 * @param filters which clauses come into question
 * @param most how many hits at most
 */
public record Query(Sought sought, Filters filters, int most) {}
