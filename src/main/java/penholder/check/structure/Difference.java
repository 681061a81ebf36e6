package penholder.check.structure;

/**
 * The words by which two wordings differ.
 *
 * @param start where they begin in the first wording
 * @param end behind the last of them there
 * @param instead the words that stand there in the second wording
 */
record Difference(int start, int end, String instead) {

  /** From the first word that differs to the last. */
  static Difference of(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < most - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    while (start > 0 && isInWord(before, start - 1)) {
      start--;
    }
    while (same > 0 && isInWord(before, before.length() - same)) {
      same--;
    }
    return new Difference(
        start, before.length() - same, after.substring(start, after.length() - same));
  }

  private static boolean isInWord(String words, int at) {
    return !Character.isWhitespace(words.charAt(at));
  }
}
