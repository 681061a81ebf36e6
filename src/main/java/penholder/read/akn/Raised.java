package penholder.read.akn;

import java.util.Map;

/**
 * Raised characters. A raised figure in running text is the mark of a note that is referred to once
 * more; it is written as the raised figure of Unicode, so that it does not run into the number or
 * word before it.
 */
final class Raised {
  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Map<String, String> LETTERS = Map.of("a", "ᵃ", "b", "ᵇ", "c", "ᶜ", "d", "ᵈ");

  private Raised() {}

  /** Raised words as they are written in a text: figures and the letters of table notes raised. */
  static String written(String words) {
    if (LETTERS.containsKey(words)) {
      return LETTERS.get(words);
    }
    StringBuilder raised = new StringBuilder();
    for (char c : words.toCharArray()) {
      raised.append(c >= '0' && c <= '9' ? FIGURES.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
