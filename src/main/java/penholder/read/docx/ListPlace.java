package penholder.read.docx;

/**
 * Where a paragraph stands in a list that Word numbers by itself.
 *
 * @param list the key of the list
 * @param level its level, from 0
 */
public record ListPlace(String list, int level) {
  /** The level that is written down; the first one for what is no level. */
  static int level(String written) {
    return written.matches("[0-8]") ? Integer.parseInt(written) : 0;
  }
}
