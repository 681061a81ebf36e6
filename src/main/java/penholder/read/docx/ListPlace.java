package penholder.read.docx;

import java.util.Optional;

/**
 * Where a paragraph stands in a list that Word numbers by itself.
 *
 * @param list the key of the list
 * @param level its level, from 0
 */
public record ListPlace(String list, int level) {
  /** This place in the list of a style, if it names no list of its own. */
  ListPlace in(Optional<ListPlace> style) {
    return list.isEmpty() ? new ListPlace(style.map(ListPlace::list).orElse(""), level) : this;
  }

  /** The level that is written down; the first one for what is no level. */
  static int level(String written) {
    return written.matches("[0-8]") ? Integer.parseInt(written) : 0;
  }
}
