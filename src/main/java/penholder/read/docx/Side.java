package penholder.read.docx;

/** The two ways to decide about all changes of a file. */
public enum Side {
  /** What was inserted stays, what was deleted goes. */
  ACCEPTED,
  /** What was deleted stays, what was inserted goes. */
  REJECTED
}
