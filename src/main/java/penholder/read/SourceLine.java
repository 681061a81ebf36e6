package penholder.read;

/**
 * A line of the source and what it is.
 *
 * @param passage the line without the white space around it
 * @param role what it is
 */
record SourceLine(Passage passage, Role role) {
  String text() {
    return passage.text();
  }
}
