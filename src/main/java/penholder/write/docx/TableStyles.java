package penholder.write.docx;

import java.util.Optional;

/**
 * The ids of the styles that a table is written in. A template made before there were tables has
 * none of them: then everything stands in its default style.
 *
 * @param title that of the lines above the table
 * @param head that of headings in the table
 * @param text that of labels, paragraphs and remarks
 * @param note that of notes
 * @param footer that of the foot of the page
 * @param noteMark that of the mark of a note, which every template has
 */
record TableStyles(
    Optional<String> title,
    Optional<String> head,
    Optional<String> text,
    Optional<String> note,
    Optional<String> footer,
    String noteMark) {

  static TableStyles of(Styles styles) {
    return new TableStyles(
        styles.optional("Comparison Title"),
        styles.optional("Comparison Heading"),
        styles.optional("Comparison Text"),
        styles.optional("Comparison Note"),
        styles.optional("footer"),
        styles.id("footnote reference"));
  }
}
