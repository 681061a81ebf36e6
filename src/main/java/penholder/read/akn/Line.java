package penholder.read.akn;

/**
 * A paragraph, heading or row of the file, before it has found its place.
 *
 * @param kind what it is
 * @param mark what is printed before the words: "3.", "(a)"; empty for none
 * @param wording its words without the mark, never empty
 * @param element the element that holds it
 * @param numbered the element around it that the file may have numbered: its paragraph, its table
 */
record Line(Kind kind, String mark, Wording wording, XmlElement element, XmlElement numbered) {
  /** What a line is. */
  enum Kind {
    /** A paragraph or sub-paragraph; its mark says which. */
    PARAGRAPH,
    /** A heading of the highest rank that a text has. */
    CHAPTER,
    /** A heading. */
    HEADING,
    /** A heading below one. */
    SUBHEADING,
    /** A row of a table. */
    ROW
  }

  boolean isHeading() {
    return kind == Kind.CHAPTER || kind == Kind.HEADING || kind == Kind.SUBHEADING;
  }

  /** The same line known for something else. */
  Line as(Kind other) {
    return new Line(other, mark, wording, element, numbered);
  }

  /** The same line with a mark before it, and other words. */
  Line marked(String otherMark, Wording otherWords) {
    return new Line(kind, otherMark, otherWords, element, numbered);
  }
}
