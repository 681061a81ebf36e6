package penholder.compare;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import penholder.model.Ordinal;

/** What counts as the same spelling, and which words are dates. */
final class Spelling {
  private static final Set<String> ORDINALS =
      IntStream.range(1, 100)
          .mapToObj(Ordinal::words)
          .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toSet());
  private static final Pattern DAY = Pattern.compile("[1-3]?\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Spelling() {}

  /** One spelling for straight and curly quotes, the kinds of hyphen and of space. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      plain.append(plain(words.charAt(at)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    if (c < 128) {
      return Character.isWhitespace(c) ? ' ' : c;
    }
    return switch (c) {
      case '‘', '’', '‚', '‛', '′' -> '\'';
      case '“', '”', '„', '‟', '″' -> '"';
      case '\u2010', '\u2011', '\u2012', '–', '\u2212' -> '-';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  /** "First" to "Ninety-ninth", with a capital letter as in names of meetings. */
  static boolean isOrdinal(String word) {
    return ORDINALS.contains(word);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  static boolean isDay(String word) {
    return DAY.matcher(word).matches();
  }

  static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }
}
