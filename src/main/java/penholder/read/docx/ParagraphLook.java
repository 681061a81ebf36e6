package penholder.read.docx;

import java.util.Optional;

/**
 * How a paragraph looks: the name of its style, its place in a list that Word numbers, if any, and
 * whether its style is in italics.
 */
record ParagraphLook(String style, Optional<ListPlace> list, boolean italic) {}
