package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern and the characters that its finds begin with. It is tried only at these: in the words
 * of a resolution few are capitals or figures, and trying it everywhere takes several times as
 * long.
 */
public final class Search {
  /** What a find begins with that may begin with a figure. */
  public static final String FIGURES = "0123456789";

  /** What a find begins with that begins with a capital letter without accents. */
  public static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Pattern pattern;
  private final boolean[] begins = new boolean[128];

  /**
   * A search.
   *
   * @param pattern what is looked for; it may look behind where it begins
   * @param beginnings every character that a find can begin with, all of them ASCII
   */
  public Search(String pattern, String beginnings) {
    this.pattern = Pattern.compile(pattern);
    beginnings.chars().forEach(c -> begins[c] = true);
  }

  /** What is found in some words, in order; finds do not overlap. */
  public List<MatchResult> in(String words) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = null;
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      if (c >= begins.length || !begins[c]) {
        at++;
        continue;
      }
      if (matcher == null) {
        matcher = pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
      }
      if (matcher.region(at, words.length()).lookingAt()) {
        found.add(matcher.toMatchResult());
        at = Math.max(matcher.end(), at + 1);
      } else {
        at++;
      }
    }
    return found;
  }
}
