package penholder.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The opening phrases of paragraphs, by which a text without italics is read (R-STR-2, 1.9 of the
 * editorial rules).
 */
public final class Opening {
  private static final String ALSO = "also";
  private static final List<String> ADVERBS = List.of(ALSO, "further");
  private static final List<String> PREAMBULAR = Openings.list("preambular");
  private static final List<String> OPERATIVE = Openings.list("operative");

  /** "Welcoming further the observer", but not "Encouraging further cooperation". */
  private static final Pattern AFTER_FURTHER =
      Pattern.compile(
          "^(\\p{Lu}|(the|that|its|with|all|a|an|in|of|to|for|upon|on|by|at|those|these|this|their|his|her)\\b).*",
          Pattern.DOTALL);

  private Opening() {}

  /**
   * The longest known opening phrase that some words begin with, exactly as it stands there,
   * <i>also</i> or <i>further</i> included: in front in the operative part (R-CH-2), inside or
   * behind in the preamble (R-CH-1). Empty if none is known.
   *
   * @param words the words of a paragraph
   * @param part preambular and operative paragraphs open differently
   */
  public static Optional<String> of(String words, Part part) {
    int longest = 0;
    if (part == Part.OPERATIVE) {
      int verb = overAdverb(words, 0);
      for (String phrase : OPERATIVE) {
        longest = Math.max(longest, said(words, verb, phrase));
      }
    } else {
      for (String phrase : PREAMBULAR) {
        longest = Math.max(longest, saidWithAdverb(words, phrase));
      }
    }
    return longest == 0 ? Optional.empty() : Optional.of(words.substring(0, longest));
  }

  /** Where a phrase that is said at some place ends; 0 if it is not said there. */
  private static int said(String words, int at, String phrase) {
    return wordsAt(words, at, phrase) ? at + phrase.length() : 0;
  }

  /**
   * Where a phrase at the beginning ends, with one adverb after any of its words; 0 if not said.
   */
  private static int saidWithAdverb(String words, String phrase) {
    int plain = said(words, 0, phrase);
    if (plain > 0) {
      int over = overAdverb(words, plain + 1);
      boolean adverb =
          over > plain + 1
              && (over >= words.length()
                  || wordsAt(words, plain + 1, ALSO)
                  || AFTER_FURTHER.matcher(words.substring(over)).matches());
      return adverb ? over - 1 : plain;
    }
    for (int space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) {
      int over = wordsAt(words, 0, phrase.substring(0, space)) ? overAdverb(words, space + 1) : 0;
      int end = over > space + 1 ? said(words, over, phrase.substring(space + 1)) : 0;
      if (end > 0) {
        return end;
      }
    }
    return 0;
  }

  private static int overAdverb(String words, int at) {
    for (String adverb : ADVERBS) {
      if (wordsAt(words, at, adverb)) {
        return at + adverb.length() + 1;
      }
    }
    return at;
  }

  private static boolean wordsAt(String words, int at, String phrase) {
    int end = at + phrase.length();
    return end <= words.length()
        && words.substring(at, end).toLowerCase(Locale.ROOT).equals(phrase)
        && (end == words.length() || !Character.isLetter(words.charAt(end)));
  }
}
