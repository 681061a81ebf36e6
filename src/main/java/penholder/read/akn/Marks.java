package penholder.read.akn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks before paragraphs. */
final class Marks {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.");
  private static final Pattern SUB_PARAGRAPH = Pattern.compile("\\([a-z]{1,5}\\)|[a-z]{1,5}\\.");

  /** A mark that was typed into the words: "(a) ", "• ". */
  private static final Pattern TYPED =
      Pattern.compile(
          "(\\([a-z]{1,5}\\)|[a-z]\\.|[ivx]{1,4}\\.|\\d{1,3}\\.|[•–—-]) .*", Pattern.DOTALL);

  private Marks() {}

  /** Whether it is the number of a paragraph: "12." */
  static boolean isNumber(String mark) {
    return NUMBER.matcher(mark).matches();
  }

  /** The number that a mark says; it must be one. */
  static int number(String mark) {
    return Integer.parseInt(mark.substring(0, mark.length() - 1));
  }

  /** Whether it may be the mark of a sub-paragraph: "(a)", "i.". */
  static boolean isOfSubParagraph(String mark) {
    return SUB_PARAGRAPH.matcher(mark).matches();
  }

  /** The mark that some words begin with; empty for none. */
  static String typed(String words) {
    if (words.isEmpty() || Character.isUpperCase(words.charAt(0))) {
      return "";
    }
    Matcher matcher = TYPED.matcher(words);
    return matcher.matches() ? matcher.group(1) : "";
  }
}
