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

  boolean isMarked() {
    return this != KEPT;
  }
}
