package penholder.read.docx;

import java.util.List;
import penholder.read.Manuscript;

/** Paragraphs of Word as lines of a manuscript, the notes as lines of another. */
final class WordLines {
  private final Manuscript.Writer text = new Manuscript.Writer();
  private final Manuscript.Writer notes = new Manuscript.Writer();

  /**
   * Writes paragraphs, each in one line, with the number that Word gives it.
   *
   * @param lists knows the numbers
   */
  void add(List<WordParagraph> paragraphs, ListNumbers lists) {
    ListNumbers.Counter counter = lists.new Counter();
    for (WordParagraph paragraph : paragraphs) {
      paragraph.list().map(counter::next).ifPresent(number -> text.words(number + " ", false));
      for (WordPiece piece : paragraph.pieces()) {
        if (piece instanceof WordRun run) {
          text.words(plain(run.words()), run.italic());
        } else if (piece instanceof WordNote note) {
          text.mark();
          note(note);
        }
      }
      text.endLine();
    }
  }

  /** Says that the file holds changes that are not decided. */
  void edited() {
    text.edited();
  }

  /** Words that stand in no paragraph of the text. */
  void add(String words) {
    text.words(plain(words), false);
    text.endLine();
  }

  private void note(WordNote note) {
    for (WordParagraph paragraph : note.paragraphs()) {
      for (WordPiece piece : paragraph.pieces()) {
        boolean italic = piece instanceof WordRun run && run.italic();
        notes.words(plain(piece.words()), italic);
      }
      notes.words(" ", false);
    }
    notes.endLine();
  }

  /**
   * What only keeps a line from breaking, or breaks it, follows from the words (R-TYP-8): tabs,
   * line ends, spaces and hyphens that do not break, hyphens that may.
   */
  private static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0]", " ").replace('\u2011', '-').replace("\u00ad", "");
  }

  Manuscript text(String name) {
    return text.as(name);
  }

  Manuscript notes(String name) {
    return notes.as(name);
  }
}
