package penholder.read.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, of a note or of a comment.
 *
 * @param stretches paragraphs that can become one with their neighbours: a cell of a table is one
 *     stretch, the text between two tables another
 */
record Story(List<List<TrackedParagraph>> stretches) {
  Story {
    stretches = stretches.stream().map(List::copyOf).toList();
  }

  /** The paragraphs as they stand in the file. */
  List<TrackedParagraph> paragraphs() {
    return stretches.stream().flatMap(List::stream).toList();
  }

  /** The paragraphs once all changes are decided. */
  List<WordParagraph> decided(Side side) {
    List<WordParagraph> decided = new ArrayList<>();
    for (List<TrackedParagraph> stretch : stretches) {
      List<WordPiece> open = new ArrayList<>();
      for (TrackedParagraph paragraph : stretch) {
        paragraph.pieces().forEach(piece -> piece.decided(side).ifPresent(open::add));
        // Word keeps the format of a paragraph in its end: what is left takes that of the next end.
        if (paragraph.mark().isThere(side)) {
          decided.add(paragraph(paragraph, side, open));
          open.clear();
        }
      }
      // The last end of a stretch cannot go while there are words before it.
      if (!open.isEmpty()) {
        decided.add(paragraph(stretch.get(stretch.size() - 1), side, open));
      }
    }
    return decided;
  }

  private static WordParagraph paragraph(TrackedParagraph end, Side side, List<WordPiece> pieces) {
    ParagraphLook look = end.look(side);
    return new WordParagraph(look.style(), look.list(), look.italic(), end.cell(), joined(pieces));
  }

  /** Neighbouring runs that look alike are one: what stood between them is gone. */
  private static List<WordPiece> joined(List<WordPiece> pieces) {
    List<WordPiece> joined = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof WordRun run) {
        words.append(run.words());
        if (i + 1 == pieces.size() || !looksLike(run, pieces.get(i + 1))) {
          joined.add(new WordRun(words.toString(), run.italic(), run.style()));
          words.setLength(0);
        }
      } else {
        joined.add(pieces.get(i));
      }
    }
    return joined;
  }

  private static boolean looksLike(WordRun run, WordPiece next) {
    return next instanceof WordRun other
        && other.italic() == run.italic()
        && other.style().equals(run.style());
  }
}
