package penholder.check;

/**
 * A paragraph of an earlier text of the series that a paragraph comes from.
 *
 * @param name what people call it: "71/255 OP9"
 * @param words its words
 */
public record Forerunner(String name, String words) {}
