package penholder.write.docx;

/**
 * A paragraph of a file with changes, as far as the marks at the ends of paragraphs depend on it.
 *
 * @param whole what became of it as a whole
 * @param style its style; of two paragraphs that one was split into, that of the last
 * @param tail what its last words are, where both texts have the paragraph: only an insertion, only
 *     a deletion, or kept. Where words are put in the place of others, the order of the two is free
 * @param hasFirstNote whether the mark of the first note in the file stands in it
 * @param follows whether it stands right behind the paragraph before it: no row of a table does,
 *     nor what stands behind a table, nor the first line of the annexes
 */
record Row(Trace whole, String style, Trace tail, boolean hasFirstNote, boolean follows) {

  /** Whether it is a new or dropped paragraph as a whole, and did not move. */
  boolean isWhole() {
    return whole == Trace.INSERTED || whole == Trace.DELETED;
  }

  /** The only kind of change that it ends with, as a program sees it that knows no moves. */
  Trace lastChange() {
    return whole.isMarked() ? whole.withoutMove() : tail;
  }
}
