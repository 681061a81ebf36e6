package penholder.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The opening phrases of paragraphs, by which a text without italics is read (R-STR-2, 1.9 of the
 * editorial rules).
 */
public final class Opening {
  private static final List<String> ADVERBS = List.of("also", "further");
  private static final List<String> PREAMBULAR = Openings.list("preambular");
  private static final List<String> OPERATIVE = Openings.list("operative");

  private Opening() {}

  /**
   * The longest known opening phrase that some words begin with, <i>also</i> and <i>further</i> in
   * whatever place included, exactly as it stands there; empty if none is known.
   *
   * @param words the words of a paragraph
   * @param part preambular and operative paragraphs open differently
   */
  public static Optional<String> of(String words, Part part) {
    List<String> known = part == Part.PREAMBULAR ? PREAMBULAR : OPERATIVE;
    String longest = "";
    for (String phrase : known) {
      int length = matched(words, phrase);
      if (length > longest.length()) {
        longest = words.substring(0, length);
      }
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }

  /** How many characters of the words say the phrase, adverbs stepped over; 0 if they do not. */
  private static int matched(String words, String phrase) {
    int at = 0;
    for (String word : phrase.split(" ")) {
      at = stepOverAdverb(words, at);
      if (!wordAt(words, at, word)) {
        return 0;
      }
      at += word.length() + 1;
    }
    int end = at - 1;
    int afterAdverb = stepOverAdverb(words, Math.min(at, words.length()));
    return afterAdverb > at ? afterAdverb - 1 : end;
  }

  private static int stepOverAdverb(String words, int at) {
    for (String adverb : ADVERBS) {
      if (wordAt(words, at, adverb)) {
        return at + adverb.length() + 1;
      }
    }
    return at;
  }

  private static boolean wordAt(String words, int at, String word) {
    int end = at + word.length();
    return end <= words.length()
        && words.substring(at, end).toLowerCase(Locale.ROOT).equals(word)
        && (end == words.length() || !Character.isLetter(words.charAt(end)));
  }
}
