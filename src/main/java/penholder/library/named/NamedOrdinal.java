package penholder.library.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Ordinal;

/**
 * A meeting that words name by its number in a row: "the Eleventh Summit of the Association",
 * "First to Eleventh Summits", "12th UN–ASEAN Summit".
 *
 * @param start where the ordinal begins in the words
 * @param end behind the kind of meeting
 * @param from the first number of several: "First to Eleventh"
 * @param number the number, of several the last
 * @param between what stands between the number and the kind: "ASEAN Women Leaders’"
 * @param kind "Summit", in the singular
 */
public record NamedOrdinal(
    int start, int end, OptionalInt from, int number, String between, String kind) {
  private static final String WORD = "[A-Za-z]+(?:-[a-z]+)?|\\d{1,3}(?:st|nd|rd|th)";
  private static final Pattern MEETING =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])(?:(%s)[ \u00a0](?:to|and)[ \u00a0](?:the[ \u00a0])?)?(%s)[ \u00a0]"
                  .formatted(WORD, WORD)
              + "((?:(?!the )[\\p{L}’'–-]+[ \u00a0]){0,12}?)"
              + "(Summit|Meeting|Conference|Forum|Dialogue|Congress|Assembly|Symposium|Consultation"
              + "|Gathering|Retreat)(s?)\\b");

  /** The meetings that words name by number, in order. */
  public static List<NamedOrdinal> in(String words) {
    List<NamedOrdinal> ordinals = new ArrayList<>();
    Matcher matcher = MEETING.matcher(words);
    int at = 0;
    while (at < words.length() && matcher.find(at)) {
      Optional<NamedOrdinal> found = of(matcher.toMatchResult());
      found.ifPresent(ordinals::add);
      at = found.map(NamedOrdinal::end).orElseGet(() -> behindFirstWord(words, matcher.start()));
    }
    return ordinals;
  }

  private static int behindFirstWord(String words, int start) {
    int at = start;
    while (at < words.length() && !Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at + 1;
  }

  private static Optional<NamedOrdinal> of(MatchResult found) {
    OptionalInt from = number(found.group(1));
    OptionalInt number = number(found.group(2));
    // "second" and "first" count nothing in "second half", "first such meeting": a name follows.
    boolean name = found.group(3).isBlank() || found.group(3).matches("(?s).*\\p{Lu}.*");
    if (number.isEmpty() || !name) {
      return Optional.empty();
    }
    int start = from.isPresent() || found.group(1) == null ? found.start() : found.start(2);
    return Optional.of(
        new NamedOrdinal(
            start, found.end(), from, number.getAsInt(), found.group(3).strip(), found.group(4)));
  }

  private static OptionalInt number(String written) {
    return written == null ? OptionalInt.empty() : Ordinal.read(written);
  }
}
