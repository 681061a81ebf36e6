package penholder.read.docx;

import java.util.OptionalInt;

/** How a paragraph looks: the name of its style, and the level of its automatic number if any. */
record ParagraphLook(String style, OptionalInt listLevel) {}
