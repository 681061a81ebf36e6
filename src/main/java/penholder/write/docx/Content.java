package penholder.write.docx;

import java.util.List;

/** The paragraphs and notes that a Word file is made for. */
interface Content {

  /**
   * Writes the paragraphs but for the annexes; the notes are numbered from 1 in the order of their
   * marks.
   */
  void write(WordXml out, RunningText text);

  /** Whether there is an annex. */
  boolean hasAnnexes();

  /** Writes the annexes, when all else has been written. */
  void annexes(WordXml out, RunningText text);

  /** The notes, complete when the paragraphs have been written. */
  List<Wordings> notes();

  /** What the comments say, numbered from 0; complete when the paragraphs have been written. */
  List<String> comments();
}
