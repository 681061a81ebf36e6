package penholder.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The opening phrases of paragraphs, by which a text without italics is read (R-STR-2, 1.9 of the
 * editorial rules).
 */
public final class Opening {
  private static final int SLIPS = 2;
  private static final int SHORT = 4;

  private static final String ALSO = "also";
  private static final List<String> ADVERBS = List.of(ALSO, "further");
  private static final List<String> PREAMBULAR = Openings.list("preambular");
  private static final List<String> OPERATIVE = Openings.list("operative");

  /** In so many letters stands any opening phrase, its adverb included. */
  private static final int LONGEST =
      PREAMBULAR.stream().mapToInt(String::length).max().orElseThrow() + " further ".length();

  /** The phrases by their first word: to try all of them on every paragraph takes seconds. */
  private static final Map<String, List<String>> PARTICIPLES = byFirstWord(PREAMBULAR);

  private static final Map<String, List<String>> VERBS = byFirstWord(OPERATIVE);

  /** "Welcoming further the observer", but not "Encouraging further cooperation". */
  private static final Pattern AFTER_FURTHER =
      Pattern.compile(
          "^(\\p{Lu}|(the|that|its|with|all|a|an|in|of|to|for|upon|on|by|at|those|these|this|their|his|her)\\b)");

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
      for (String phrase : VERBS.getOrDefault(firstWord(words, verb), List.of())) {
        longest = Math.max(longest, said(words, verb, phrase));
      }
    } else {
      boolean adverb = hasAdverb(words);
      for (String phrase : PARTICIPLES.getOrDefault(firstWord(words, 0), List.of())) {
        int end = adverb ? saidWithAdverb(words, phrase) : said(words, 0, phrase);
        longest = Math.max(longest, end);
      }
    }
    return longest == 0 ? Optional.empty() : Optional.of(words.substring(0, longest));
  }

  /**
   * The known opening phrase that some words may have been meant to begin with: the first word is
   * one or two slips of the hand away from that of the phrase, the others are the same.
   *
   * @param words the words of a paragraph that begins with no known phrase
   */
  public static Optional<String> nearest(String words, Part part) {
    String lower = words.toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    String first = space < 0 ? lower : lower.substring(0, space);
    String rest = space < 0 ? "" : lower.substring(space);
    return (part == Part.OPERATIVE ? OPERATIVE : PREAMBULAR)
        .stream()
            .filter(phrase -> first.length() > SHORT && slips(first, firstWord(phrase)) <= SLIPS)
            .filter(phrase -> (rest + " ").startsWith(phrase.substring(firstWord(phrase).length())))
            .max(Comparator.comparing(String::length))
            .map(phrase -> phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
  }

  private static String firstWord(String phrase) {
    return phrase.split(" ", 2)[0];
  }

  /** How many letters were left out, added or changed. */
  private static int slips(String written, String meant) {
    int[] row = new int[meant.length() + 1];
    Arrays.setAll(row, n -> n);
    for (int i = 1; i <= written.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= meant.length(); j++) {
        int changed = diagonal + (written.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[meant.length()];
  }

  private static Map<String, List<String>> byFirstWord(List<String> phrases) {
    return phrases.stream().collect(Collectors.groupingBy(phrase -> firstWord(phrase, 0)));
  }

  /** The word at a place, in lower case. */
  private static String firstWord(String words, int at) {
    int end = at;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static boolean hasAdverb(String words) {
    String beginning = words.substring(0, Math.min(words.length(), LONGEST));
    return ADVERBS.stream().anyMatch(beginning.toLowerCase(Locale.ROOT)::contains);
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
                  || AFTER_FURTHER.matcher(words).region(over, words.length()).lookingAt());
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
        && words.regionMatches(true, at, phrase, 0, phrase.length())
        && (end == words.length() || !Character.isLetter(words.charAt(end)));
  }
}
