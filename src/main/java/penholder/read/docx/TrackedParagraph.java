package penholder.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph as it stands in the file.
 *
 * @param look how it looks now
 * @param before how it looked before somebody changed its format
 * @param cell its place if it stands in a table
 * @param mark how its end stands: where the end came or went, two paragraphs were or become one
 */
record TrackedParagraph(
    ParagraphLook look,
    ParagraphLook before,
    Optional<CellPlace> cell,
    List<TrackedPiece> pieces,
    Standing mark) {
  TrackedParagraph {
    pieces = List.copyOf(pieces);
  }

  ParagraphLook look(Side side) {
    return side == Side.ACCEPTED ? look : before;
  }

  /** The same with more pieces at its end. */
  TrackedParagraph with(List<TrackedPiece> more) {
    List<TrackedPiece> all = new ArrayList<>(pieces);
    all.addAll(more);
    return new TrackedParagraph(look, before, cell, all, mark);
  }
}
