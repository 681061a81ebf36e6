package penholder.read.docx;

import java.util.Optional;

/**
 * How a paragraph looks: the name of its style, and its place in a list that Word numbers, if any.
 */
record ParagraphLook(String style, Optional<ListPlace> list) {}
