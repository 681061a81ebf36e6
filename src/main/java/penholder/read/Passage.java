package penholder.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import penholder.model.Setting;
import penholder.report.Place;
import penholder.report.Source;

/**
 * A stretch of text that has been cut, joined or repaired, and in which every character still knows
 * where in the source it came from.
 */
final class Passage {
  private final Manuscript source;
  private final String text;
  private final int[] origins;

  private Passage(Manuscript source, String text, int[] origins) {
    this.source = source;
    this.text = text;
    this.origins = origins;
  }

  /** A line of the source, white space around it included. */
  static Passage line(Manuscript manuscript, int line) {
    Source source = manuscript.source();
    String text = source.line(line);
    int[] origins = new int[text.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = source.start(line) + i;
    }
    return new Passage(manuscript, text, origins);
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where the character at an index came from; the end has the place of the last character. */
  Place place(int index) {
    if (origins.length == 0) {
      return source.source().place(0);
    }
    return source.source().place(origins[Math.min(index, origins.length - 1)]);
  }

  /** How its line is set, where the source says so. */
  Optional<Setting> setting() {
    return isEmpty() ? Optional.empty() : source.setting(place(0).line());
  }

  /** Whether its line is known to be set in some way. */
  boolean isSet(Predicate<Setting> way) {
    return setting().filter(way).isPresent();
  }

  /** Whether italics and notes are known; otherwise they are found by the words. */
  boolean isKnown() {
    return source.isKnown();
  }

  /** Whether a character is known to stand in italics. */
  boolean isItalic(int index) {
    return source.isItalic(origins[index]);
  }

  /** Whether any character is known to stand in italics. */
  boolean hasItalics() {
    return IntStream.range(0, origins.length).anyMatch(this::isItalic);
  }

  /** Where the known marks of notes stand. */
  List<Integer> marks() {
    return IntStream.range(0, origins.length)
        .filter(index -> source.isMark(origins[index]))
        .boxed()
        .toList();
  }

  /** This passage without the marks of notes. */
  Passage withoutMarks() {
    int[] kept =
        IntStream.range(0, origins.length).filter(at -> !source.isMark(origins[at])).toArray();
    StringBuilder words = new StringBuilder();
    IntStream.of(kept).forEach(at -> words.append(text.charAt(at)));
    return new Passage(
        source, words.toString(), IntStream.of(kept).map(at -> origins[at]).toArray());
  }

  Passage from(int start) {
    return between(start, text.length());
  }

  Passage between(int start, int end) {
    return new Passage(source, text.substring(start, end), Arrays.copyOfRange(origins, start, end));
  }

  Passage strip() {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return between(start, end);
  }

  /** This passage, a space, and another one. */
  Passage join(Passage next) {
    Passage space = new Passage(source, " ", new int[] {origins[origins.length - 1]});
    return append(space).append(next);
  }

  /** This passage and another one right behind it. */
  Passage append(Passage next) {
    int[] all = Arrays.copyOf(origins, origins.length + next.origins.length);
    System.arraycopy(next.origins, 0, all, origins.length, next.origins.length);
    return new Passage(source, text + next.text, all);
  }

  /**
   * Every match replaced by other words, which take the place of the first characters of the match.
   */
  Passage replace(Pattern pattern, Function<Matcher, String> words) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder result = new StringBuilder();
    IntStream.Builder all = IntStream.builder();
    int done = 0;
    while (matcher.find()) {
      String word = words.apply(matcher);
      result.append(text, done, matcher.start()).append(word);
      Arrays.stream(origins, done, matcher.start()).forEach(all);
      int last = Math.max(matcher.start(), matcher.end() - 1);
      for (int i = 0; i < word.length(); i++) {
        all.add(origins[Math.min(matcher.start() + i, last)]);
      }
      done = matcher.end();
    }
    result.append(text, done, text.length());
    Arrays.stream(origins, done, text.length()).forEach(all);
    return new Passage(source, result.toString(), all.build().toArray());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  @Override
  public String toString() {
    return text;
  }
}
