package penholder.check.stale;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the Assembly does with words: the verb that stands before them, opening a paragraph or in
 * the middle of it ("and in this regard welcomes").
 *
 * @param start where it begins in the words of the paragraph
 * @param end behind it
 * @param sort how it takes what follows
 */
record Verb(int start, int end, Sort sort) {

  /** How a verb takes what follows it. */
  enum Sort {
    /** As news: it welcomes, takes note, acknowledges. */
    NEWS,
    /** As still to come: it looks forward. */
    AHEAD,
    /** As history or in any other way: it recalls, encourages, requests. */
    OTHER
  }

  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:(welcom(?:es|ing)|commend(?:s|ing)|congratulat(?:es|ing)"
              + "|acknowledg(?:es|ing)|not(?:es|ing)|tak(?:es|ing) note|expresses|expressing"
              + "|applaud(?:s|ing)|appreciat(?:es|ing))"
              + "|(look(?:s|ing) forward)"
              + "|recall(?:s|ing)|reaffirm(?:s|ing)|affirm(?:s|ing)|recogniz(?:es|ing)"
              + "|reiterat(?:es|ing)|encourag(?:es|ing)|stress(?:es|ing)|emphasiz(?:es|ing)"
              + "|underscor(?:es|ing)|underlin(?:es|ing)|support(?:s|ing)|request(?:s|ing)"
              + "|invit(?:es|ing)|urg(?:es|ing)|call(?:s|ing) upon|decid(?:es|ing)"
              + "|bearing in mind|guided by|endors(?:es|ing)|highlight(?:s|ing))\\b"
              + "(?: (?:also|further)\\b)?");

  /** The verbs of a paragraph, in order. */
  static List<Verb> in(String words) {
    return VERB.matcher(words).results().map(Verb::of).toList();
  }

  private static Verb of(MatchResult found) {
    Sort sort =
        found.group(1) != null ? Sort.NEWS : found.group(2) != null ? Sort.AHEAD : Sort.OTHER;
    return new Verb(found.start(), found.end(), sort);
  }
}
