package penholder.write.docx;

/**
 * What became of some words, or of the mark at the end of a paragraph, on the way to the new text.
 */
enum Trace {
  /** Both texts have it. */
  KEPT(""),
  DELETED("del"),
  INSERTED("ins"),
  MOVED_AWAY("moveFrom"),
  MOVED_HERE("moveTo");

  private final String element;

  Trace(String element) {
    this.element = element;
  }

  /** The element that Word marks it with; none for what was kept. */
  String element() {
    return element;
  }

  /** The same in a file without moves: words are deleted there and inserted here. */
  Trace withoutMove() {
    return this == MOVED_AWAY ? DELETED : this == MOVED_HERE ? INSERTED : this;
  }

  boolean isMarked() {
    return this != KEPT;
  }
}
