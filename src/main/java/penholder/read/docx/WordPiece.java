package penholder.read.docx;

/** A piece of a paragraph: a run of words in one look, or a note. */
public sealed interface WordPiece permits WordRun, WordNote {

  /** Its words; those of a note as {@code ^[...]}. */
  String words();
}
