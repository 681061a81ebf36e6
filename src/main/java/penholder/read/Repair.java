package penholder.read;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.report.Finding;

/**
 * What copying does to a text, and how it is put right. These repairs and no others touch the words
 * of a source; each one made is reported. They are applied in this order.
 */
enum Repair {
  /** {@code [71/317](#)} becomes {@code 71/317}: links follow from the symbols (R-FN-15). */
  LINK("link mark-up", "\\[([^\\]\\[]+)\\]\\([^()]*\\)", match -> match.group(1)),
  /** {@code *Ibid.*} becomes {@code Ibid.}: it is roman (R-TYP-2). */
  IBID("wrong italics", "\\*Ibid\\.\\*", match -> "Ibid."),
  /** {@code *Recalling *the} becomes {@code *Recalling* the}, as everywhere else in Markdown. */
  ITALICS(
      "blank inside italics",
      "\\*([^*\\s][^*]*?)\\s+\\*(?=\\S)",
      match -> "*" + match.group(1) + "* "),
  /** {@code "the item"} becomes {@code “the item”} (R-TYP-3). */
  OPENING_QUOTE("straight quotation mark", "(?<![^\\s(\\[“])\"", match -> "“"),
  /** The other end of a quotation. */
  CLOSING_QUOTE("straight quotation mark", "\"", match -> "”"),
  /** {@code officials' meetings} becomes {@code officials’ meetings} (R-TYP-3). */
  APOSTROPHE("straight apostrophe", "'", match -> "’"),
  /** {@code 2009-2015} becomes {@code 2009–2015} (R-TYP-4). */
  YEARS(
      "hyphen between years",
      "(?<![\\d/-])((?:19|20)\\d\\d)-((?:19|20)\\d\\d)(?![\\d/-])",
      match -> match.group(1) + "–" + match.group(2)),
  /** {@code non\u2011breaking} becomes {@code non-breaking}: where lines may end is derived. */
  HYPHEN("hyphen that holds words together", "\\u2011", match -> "-"),
  /** Tabs, no-break spaces and runs of spaces become one space. */
  SPACE(
      "white space",
      "(?<!^\\d{1,3}\\.)[\\s\\u00a0]{2,}|(?<!^\\d{1,3}\\.)[\\t\\u00a0]",
      match -> " ");

  private final String rule;
  private final Pattern pattern;
  private final Function<Matcher, String> words;

  Repair(String rule, String pattern, Function<Matcher, String> words) {
    this.rule = rule;
    this.pattern = Pattern.compile(pattern);
    this.words = words;
  }

  /** A passage with every repair made; what was made is added to the findings. */
  static Passage all(Passage passage, List<Finding> findings) {
    Passage repaired = passage;
    for (Repair repair : values()) {
      repaired = repair.in(repaired, findings);
    }
    return repaired;
  }

  /**
   * A passage with this repair made; it is told once, however often it was made. A line made to
   * hold a million double spaces must not become a million findings that each show the line.
   */
  Passage once(Passage passage, List<Finding> findings) {
    Matcher matcher = pattern.matcher(passage.text());
    if (!matcher.find()) {
      return passage;
    }
    findings.add(Finding.note(rule, "repaired: " + rule, passage.place(matcher.start())));
    return passage.replace(pattern, words);
  }

  private Passage in(Passage passage, List<Finding> findings) {
    Matcher matcher = pattern.matcher(passage.text());
    boolean found = false;
    while (matcher.find()) {
      found = true;
      findings.add(Finding.note(rule, "repaired: " + rule, passage.place(matcher.start())));
    }
    return found ? passage.replace(pattern, words) : passage;
  }
}
