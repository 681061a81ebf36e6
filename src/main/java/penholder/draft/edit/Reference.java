package penholder.draft.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text speaks of paragraphs of its own: "paragraph 12 above", "paragraphs 4 to 6 of the
 * present resolution", "paragraphs 2, 4 and 7 (b) above", "subparagraph (e) above". "Paragraph 12
 * of resolution 70/1" and "article 5, paragraph 2" are none.
 *
 * @param start where it begins in the words
 * @param end where it ends
 * @param head the word it begins with, as it is written: "paragraph", "Paragraphs", "subparagraph"
 * @param space what stands behind that word: some texts keep the number on one line with it
 * @param named what it names, in its order; never empty
 * @param tail what is behind the numbers: " above", " of the present resolution"
 */
public record Reference(
    int start, int end, String head, String space, List<Named> named, String tail) {
  private static final String SPACE = "[ \u00a0]";
  private static final String BELOW = SPACE + "?\\([a-z]{1,6}\\)";
  private static final String OPEN = "\\{paragraph(?:-\\d+)?\\}";
  private static final String NUMBER = "(?:\\d{1,3}(?![\\d./])|" + OPEN + ")(?:" + BELOW + ")*";
  private static final String MARK = "\\([a-z]{1,6}\\)(?:" + BELOW + ")*";
  private static final String JOINT = "(?:,?%1$s(?:and|or|to)%1$s|,%1$s)".formatted(SPACE);
  private static final String TAIL =
      "(,?%1$s(?:above|below)\\b|%1$sof%1$s(?:the%1$spresent|this)%1$sresolution\\b|%1$shereof\\b)"
          .formatted(SPACE);
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<!article \\d{1,3}, )\\b([Pp]aragraphs?)%1$s(%2$s(?:%3$s(?:%2$s|%4$s))*)%5$s"
              .formatted(SPACE, NUMBER, JOINT, MARK, TAIL));
  private static final Pattern OF_ONE =
      Pattern.compile(
          "\\b([Ss]ub-?paragraphs?)%1$s(%2$s(?:%3$s%2$s)*)(,?%1$s(?:above|below)\\b)"
              .formatted(SPACE, MARK, JOINT));
  private static final Pattern ITEM =
      Pattern.compile("(%s)?(?:(\\d{1,3})|(%s))?((?:%s)*)".formatted(JOINT, OPEN, BELOW));

  public Reference {
    named = List.copyOf(named);
  }

  /**
   * One of the paragraphs that are named.
   *
   * @param joint what stands before it: ", ", " and ", " to "; nothing before the first
   * @param number its number; empty where a slot stands, or in a sub-paragraph by itself
   * @param marks its marks below the number, without spaces: "(b)", "(b)(ii)"; or nothing
   * @param open the slot that stands instead of the number, with its braces
   * @param bare whether the number was not said again: "(b)" in "paragraphs 3 (a) and (b)"
   */
  public record Named(
      String joint, Optional<Integer> number, String marks, Optional<String> open, boolean bare) {
    /** Whether it is the last of a row that is named by its ends: "4 to 6". */
    public boolean endsRange() {
      return joint.replace('\u00a0', ' ').strip().equals("to");
    }
  }

  /** Whether the sub-paragraphs of the paragraph are meant that the words stand in. */
  public boolean isOfOwnParagraph() {
    return head.toLowerCase(Locale.ROOT).startsWith("sub");
  }

  /** Whether the words say where in the text to look: "above", "below". */
  public boolean isDirected() {
    return tail.endsWith("above") || tail.endsWith("below");
  }

  /**
   * The references in some words.
   *
   * @param words the words of a paragraph, a slot as {@code {name}}
   */
  public static List<Reference> in(String words) {
    List<Reference> found = new ArrayList<>();
    if (!words.contains("aragraph")) {
      return found;
    }
    for (Pattern pattern : List.of(WHOLE, OF_ONE)) {
      Matcher matcher = pattern.matcher(words);
      while (matcher.find()) {
        found.add(
            new Reference(
                matcher.start(),
                matcher.end(),
                matcher.group(1),
                words.substring(matcher.end(1), matcher.end(1) + 1),
                named(matcher.group(2)),
                matcher.group(3)));
      }
    }
    found.sort(Comparator.comparing(Reference::start));
    return found;
  }

  private static List<Named> named(String list) {
    List<Named> named = new ArrayList<>();
    Matcher item = ITEM.matcher(list);
    Optional<Integer> last = Optional.empty();
    int at = 0;
    while (at < list.length() && item.region(at, list.length()).lookingAt() && item.end() > at) {
      Optional<Integer> number = Optional.ofNullable(item.group(2)).map(Integer::valueOf);
      Optional<String> open = Optional.ofNullable(item.group(3));
      // "paragraphs 3 (a) and (b)": the second belongs to the paragraph that was named last.
      last = number.isPresent() || open.isPresent() ? number : last;
      named.add(
          new Named(
              item.group(1) == null ? "" : item.group(1),
              last,
              item.group(4).replaceAll(SPACE, ""),
              open,
              number.isEmpty() && open.isEmpty()));
      at = item.end();
    }
    return named;
  }
}
