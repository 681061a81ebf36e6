package penholder.check.words;

import java.util.regex.MatchResult;
import penholder.check.Passage;

/** Words that keep their own spelling: those of somebody else, and addresses on the Web. */
final class KeptWords {
  private KeptWords() {}

  /** Whether a find stands in a note behind the beginning of an address on the Web. */
  static boolean inAddress(MatchResult find, Passage passage) {
    String words = passage.words();
    return passage.isNote()
        && (words.lastIndexOf("://", find.start()) >= 0
            || words.lastIndexOf("www.", find.start()) >= 0);
  }

  /** Whether a find stands within quotation marks. */
  static boolean around(MatchResult find, Passage passage) {
    return around(passage, find.start());
  }

  /** Whether a character stands within quotation marks. */
  static boolean around(Passage passage, int at) {
    String words = passage.words();
    return words.lastIndexOf('“', at) > words.lastIndexOf('”', at) && words.indexOf('”', at) >= 0;
  }

  /** Whether a find has a capital in the middle of a sentence, as names have. */
  static boolean isName(MatchResult find, Passage passage) {
    return find.start() > 0 && Character.isUpperCase(passage.words().charAt(find.start()));
  }
}
