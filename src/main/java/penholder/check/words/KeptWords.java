package penholder.check.words;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;

/** Words that keep their own spelling: those of somebody else, and addresses on the Web. */
final class KeptWords {
  private KeptWords() {}

  /** What tells an address: "https://", "www.", "centre.org/labor", "office@centre.int". */
  private static final Pattern ADDRESS =
      Pattern.compile("://|www\\.|@|\\p{L}\\.(?:org|int|com|net|edu|gov)(?![\\p{L}\\d])");

  /** "Center for International Forestry Research", "Organisation internationale". */
  private static final Pattern GOES_ON_AS_NAME =
      Pattern.compile(
          "(?:[ \u00a0](?:for|of|on|in|and|the))*[ \u00a0]\\p{Lu}|[ \u00a0]internationale");

  /** Whether a find is of an address on the Web, or stands in a note behind where one begins. */
  static boolean inAddress(MatchResult find, Passage passage) {
    return inAddress(passage, find.start());
  }

  /** Whether a character is of an address on the Web, or stands in a note behind one. */
  static boolean inAddress(Passage passage, int at) {
    String words = passage.words();
    if (passage.isNote()
        && (words.lastIndexOf("://", at) >= 0 || words.lastIndexOf("www.", at) >= 0)) {
      return true;
    }
    int start = at;
    while (start > 0 && !isSpace(words.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < words.length() && !isSpace(words.charAt(end))) {
      end++;
    }
    return ADDRESS.matcher(words).region(start, end).find();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether words at the beginning of a passage may begin the name of a body. */
  static boolean mayBeginName(Passage passage, int start, int end) {
    String words = passage.words();
    return start == 0
        && Character.isUpperCase(words.charAt(0))
        && GOES_ON_AS_NAME.matcher(words).region(end, words.length()).lookingAt();
  }

  /** Whether a find stands within quotation marks. */
  static boolean around(MatchResult find, Passage passage) {
    return around(passage, find.start());
  }

  /** Whether a character stands within quotation marks. */
  static boolean around(Passage passage, int at) {
    String words = passage.words();
    return words.lastIndexOf('“', at) > words.lastIndexOf('”', at) && words.indexOf('”', at) >= 0
        || words.indexOf('"', at) >= 0
            && words.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Whether a find has a capital in the middle of a sentence, as names have. */
  static boolean isName(MatchResult find, Passage passage) {
    return find.start() > 0 && Character.isUpperCase(passage.words().charAt(find.start()));
  }
}
