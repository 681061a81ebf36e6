package penholder.check.stale;

/**
 * Words of a paragraph that time has overtaken.
 *
 * @param start where they begin in the words of the paragraph
 * @param end behind the last of them
 * @param message what makes them stale, and what a person may do
 */
record StaleFact(int start, int end, String message) {}
