package penholder.library.lineage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a paragraph, as it counts when two paragraphs are held against each other.
 *
 * @param key what it is compared by
 * @param sort what it tells
 */
record Word(String key, Sort sort) {

  /** What a word tells of the paragraph that it stands in. */
  enum Sort {
    /** What the paragraph is about. */
    MATTER(1),
    /**
     * Of a name, a symbol, a date, or the title of the text: what a paragraph speaks of, but not
     * what it says.
     */
    NAME(0.3),
    /** Of the opening phrase: many paragraphs welcome. */
    OPENING(0.3),
    /** "of", "the", "also": tells nothing. */
    JOINING(0.1);

    private final double weight;

    Sort(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  /** What stands beside the symbols of resolutions, and comes and goes with them. */
  private static final Set<String> BESIDE_SYMBOLS =
      Set.of("resolution", "resolutions", "decision", "decisions", "paragraph", "paragraphs");

  /** "Summits" and "Summit", "strengthening" and "strengthened" are one word. */
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:['’]s|ing|ed|es|s|ly)$");

  private static final Set<String> JOINING =
      Set.of(
          ("a about above after all also among an and any are as at be been being below between both"
                  + " but by can each for from further had has have how if in including inter into is"
                  + " it its may must no nor not of on one or other our shall should such than that"
                  + " the their them there these they this those through thus to under upon was well"
                  + " were what when where whether which while who whose will with within without")
              .split(" "));

  /** A word in the middle of a sentence, where a capital letter or a figure shows a name. */
  static Word of(String written) {
    String key = written.toLowerCase(Locale.ROOT);
    if (JOINING.contains(key)) {
      return new Word(key, Sort.JOINING);
    }
    int first = written.codePointAt(0);
    boolean name =
        Character.isUpperCase(first) || Character.isDigit(first) || BESIDE_SYMBOLS.contains(key);
    return new Word(stem(key), name ? Sort.NAME : Sort.MATTER);
  }

  /** A word in small letters without its ending. */
  static String stem(String key) {
    return ENDING.matcher(key).replaceFirst("");
  }

  Word as(Sort other) {
    return sort == Sort.JOINING ? this : new Word(key, other);
  }
}
