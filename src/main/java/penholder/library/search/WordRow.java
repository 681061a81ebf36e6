package penholder.library.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of some text in order, as they are compared: small letters without accents, no
 * punctuation. The mark of a sub-paragraph at the start of a line, "(a)", is no word.
 *
 * @param words the words
 * @param spans where each of them stands in the text
 */
record WordRow(List<String> words, List<Span> spans) {
  static WordRow of(String text) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        if (from < at) {
          words.add(plain(text.substring(from, at)));
          spans.add(new Span(from, at));
        }
        from = at + 1;
        if (at < text.length() && text.charAt(at) == ClauseWords.LINE) {
          from = ClauseWords.behindMark(text, from);
          at = from - 1;
        }
      }
    }
    return new WordRow(words, spans);
  }

  int size() {
    return words.size();
  }

  private static String plain(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean ascii = small.chars().allMatch(letter -> letter < 128);
    return ascii
        ? small
        : Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
