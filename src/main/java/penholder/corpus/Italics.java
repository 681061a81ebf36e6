package penholder.corpus;

/**
 * The signs around words in italics. Asterisks are what people read and write; Markdown does not
 * take them where italics begin or end within a word beside a full stop or a space, and there the
 * signs are the tags that every Markdown reader knows.
 */
enum Italics {
  /** Usual ones; at the beginning of a paragraph its opening phrase. */
  USUAL("*", "<i>"),
  /** Italics at the beginning of a paragraph that are not its opening phrase. */
  PLAIN("_", "<em>");

  private final String sign;
  private final String tag;
  private final String endTag;

  Italics(String sign, String tag) {
    this.sign = sign;
    this.tag = tag;
    this.endTag = "</" + tag.substring(1);
  }

  String sign() {
    return sign;
  }

  String tag() {
    return tag;
  }

  String endTag() {
    return endTag;
  }

  /**
   * Words between their signs.
   *
   * @param words the words, as Markdown
   * @param before the character before them, a space at the beginning
   * @param after the character behind them, a space at the end
   */
  String around(String words, char before, char after) {
    char first = words.charAt(0);
    char last = words.charAt(words.length() - 1);
    boolean opens = isWord(first) || !isSpace(first) && isBoundary(before);
    boolean closes = isWord(last) && this == USUAL || !isSpace(last) && isBoundary(after);
    boolean alone = "*_".indexOf(before) < 0 && "*_".indexOf(after) < 0;
    return opens && closes && alone ? sign + words + sign : tag + words + endTag();
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isBoundary(char character) {
    return isSpace(character) || character < 128 && !isWord(character);
  }
}
