package penholder.read.docx;

/** How words look: italic or not, and the name of the style of the characters. */
record Look(boolean italic, String style) {}
