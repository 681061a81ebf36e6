package penholder.check.words;

import penholder.check.Passage;

/** Most passages have no figures, and need not be searched for numbers and dates. */
final class Figures {
  private Figures() {}

  /** Whether a passage has a figure. */
  static boolean in(Passage passage) {
    String words = passage.words();
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }
}
