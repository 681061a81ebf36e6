package penholder.write.docx;

/**
 * One end of a move: a range that begins in a paragraph and ends behind it, so its mark moves too.
 */
final class Moved {
  private final Trace end;
  private final String name;
  private String id = "";

  /**
   * @param end which of the two ends it is
   * @param name what both ends of the move are called
   */
  Moved(Trace end, String name) {
    this.end = end;
    this.name = name;
  }

  void open(WordXml out) {
    id = out.openMove(end, name);
  }

  void close(WordXml out) {
    out.closeMove(end, id);
  }
}
