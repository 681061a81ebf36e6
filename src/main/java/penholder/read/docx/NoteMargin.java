package penholder.read.docx;

import java.util.ArrayList;
import java.util.List;

/** The tabs and spaces that set the mark of a note off from its text. */
final class NoteMargin {
  private NoteMargin() {}

  /** The paragraphs of a note without the white space they begin with. */
  static List<WordParagraph> without(List<WordParagraph> paragraphs) {
    List<WordParagraph> rest = new ArrayList<>(paragraphs);
    if (!rest.isEmpty()) {
      WordParagraph first = rest.get(0);
      rest.set(0, first.with(inside(first.pieces())));
    }
    return rest;
  }

  private static List<WordPiece> inside(List<WordPiece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof WordRun run)) {
        return pieces.subList(i, pieces.size());
      }
      if (!run.words().isBlank()) {
        List<WordPiece> rest = new ArrayList<>(pieces.subList(i, pieces.size()));
        rest.set(0, new WordRun(run.words().stripLeading(), run.italic(), run.style()));
        return rest;
      }
    }
    return List.of();
  }
}
