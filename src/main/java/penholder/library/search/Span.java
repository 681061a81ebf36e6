package penholder.library.search;

/**
 * A stretch of a clause's words.
 *
 * @param from its first character, from 0
 * @param to the character behind its last
 */
public record Span(int from, int to) {}
