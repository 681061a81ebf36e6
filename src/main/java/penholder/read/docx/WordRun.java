package penholder.read.docx;

/**
 * Words in one look.
 *
 * @param words the characters; a tab is a tab, a line break a line feed, the break of a page or
 *     column a form feed, a hyphen that does not break U+2011, an optional hyphen U+00AD
 * @param italic whether they are in italics, by themselves or by a style
 * @param style the name of the style of the characters, or empty
 */
public record WordRun(String words, boolean italic, String style) implements WordPiece {}
