package penholder.check.words;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/**
 * R-SPL-2a: a word that stands twice in a row, as when a sentence was mended in haste. A few may:
 * "recalls that that report", "the progress that it had had".
 */
final class DoubledWord extends WordRule {
  private static final Set<String> MAY_STAND = Set.of("that", "had");

  DoubledWord() {
    super(
        "R-SPL-2a",
        Severity.WARNING,
        "No word is written twice in a row.",
        "\\b(?<![\\p{L}\\d/.’'\u2011-])(\\p{L}\\p{Ll}*+)[ \u00a0]++((?i:\\1))(?![\\p{L}\\d/’'\u2011-])");
  }

  /** The pattern takes long, and nearly every passage has no such word. */
  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    int start = 0;
    for (int at = 0; at < words.length(); at++) {
      if (!Character.isLetter(words.charAt(at))) {
        int next = at;
        while (next < words.length() && isBlank(words.charAt(next))) {
          next++;
        }
        if (next > at && at > start && words.regionMatches(true, start, words, next, at - start)) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return MAY_STAND.contains(find.group(1))
        ? Optional.empty()
        : Optional.of("\"%s\" stands twice: strike one out.".formatted(find.group(2)));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(find.group(1));
  }
}
