package penholder.check.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.report.Severity;

/**
 * Words that are set in one kind of letters wherever they stand.
 *
 * @param id the rule
 * @param severity how much it matters
 * @param sentence the rule in one sentence
 * @param words the words
 * @param italic whether they are italic; roman if not
 * @param inNotesOnly whether the rule is about notes alone
 */
record Letters(
    String id,
    Severity severity,
    String sentence,
    Pattern words,
    boolean italic,
    boolean inNotesOnly)
    implements Rule {

  /** R-TYP-1: "Italic: Treaty Series and titles of publications (Official Records ...)". */
  static Letters italicTitles() {
    return new Letters(
        "R-TYP-1",
        Severity.WARNING,
        "Treaty Series and Official Records are italic in notes.",
        Pattern.compile("\\bTreaty Series\\b|\\bOfficial Records of the\\b"),
        true,
        true);
  }

  /** R-TYP-2: "Ibid. is roman in the official XML (0 of 3,164 italic)". */
  static Letters romanIbid() {
    return new Letters(
        "R-TYP-2",
        Severity.ERROR,
        "Ibid. is roman.",
        Pattern.compile("\\b[Ii]bid\\b\\.?"),
        false,
        true);
  }

  /** R-SPL-4: "inter alia and vice versa roman (not italic)". */
  static Letters romanLatin() {
    return new Letters(
        "R-SPL-4a",
        Severity.ERROR,
        "Inter alia and vice versa are roman.",
        Pattern.compile("\\b(?:inter alia|vice versa|per se|ad hoc|mutatis mutandis)\\b"),
        false,
        false);
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    for (Passage passage : text.passages()) {
      if (passage.isNote() || !inNotesOnly && hasItalics(passage)) {
        Matcher matcher = words.matcher(passage.words());
        while (matcher.find()) {
          if (isItalic(passage, matcher.start()) != italic) {
            String message =
                "Set \"%s\" in %s letters.".formatted(matcher.group(), italic ? "italic" : "roman");
            found.add(Deviation.of(passage, matcher.start(), matcher.end(), message));
          }
        }
      }
    }
    return found;
  }

  private static boolean hasItalics(Passage passage) {
    return passage.text().stream().anyMatch(Emphasis.class::isInstance);
  }

  private static boolean isItalic(Passage passage, int character) {
    int end = 0;
    for (Inline inline : passage.text()) {
      end += Inline.words(List.of(inline)).length();
      if (character < end) {
        return inline instanceof Emphasis;
      }
    }
    return false;
  }
}
