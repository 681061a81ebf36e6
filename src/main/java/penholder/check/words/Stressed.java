package penholder.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Places;
import penholder.model.Text;
import penholder.report.Severity;

/**
 * R-TYP-9: "no bold, no italics for emphasis"; bold type is refused when a text is read. Titles of
 * publications have capitals, and foreign words stand in no other letters: what is told is common
 * English words, which the text or the one before has in roman letters elsewhere.
 */
final class Stressed implements Rule {
  private static final Set<String> OFTEN_STRESSED =
      Set.of("must", "shall", "not", "all", "only", "every", "never", "immediately", "urgently");

  /** "Article 73 <i>e</i> of the Charter" has its letter in italics. */
  private static final int SHORTEST = 3;

  @Override
  public String id() {
    return "R-TYP-9";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "Words are not set in italics for emphasis.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    for (Passage paragraph : text.paragraphs()) {
      boolean italic = paragraph.text().stream().anyMatch(Emphasis.class::isInstance);
      if (italic && paragraph.place().isProse() && paragraph.place().part() != Part.ANNEXED) {
        look(paragraph, text, found);
      }
    }
    return found;
  }

  private static void look(Passage paragraph, CheckedText text, List<Deviation> found) {
    int at = 0;
    boolean opening = true;
    for (Inline piece : paragraph.text()) {
      String words = Inline.words(List.of(piece));
      boolean common = !opening && piece instanceof Emphasis && isCommon(words.strip(), text);
      if (common) {
        found.add(
            Deviation.of(
                paragraph,
                at,
                at + words.length(),
                "Set \"%s\" in roman letters: a resolution has no italics for emphasis."
                    .formatted(words.strip())));
      }
      at += words.length();
      // "Welcomes and encourages" may be set as two phrases.
      opening = at == 0 || opening && (!(piece instanceof Text) || words.strip().equals("and"));
    }
  }

  private static boolean isCommon(String words, CheckedText text) {
    return words.length() >= SHORTEST
        && words.equals(words.toLowerCase(Locale.ROOT))
        && words(words)
            .allMatch(word -> OFTEN_STRESSED.contains(word) || roman(text).contains(word));
  }

  /** The words in roman letters, also those of the text before: what it said is said again. */
  private static Set<String> roman(CheckedText text) {
    Set<String> roman = new HashSet<>();
    text.paragraphs().forEach(paragraph -> addRoman(paragraph.text(), roman));
    text.surroundings()
        .before()
        .map(before -> Places.of(before).row())
        .ifPresent(row -> row.forEach(placed -> addRoman(placed.clause().text(), roman)));
    return roman;
  }

  private static void addRoman(List<Inline> pieces, Set<String> roman) {
    for (Inline piece : pieces) {
      if (piece instanceof Text) {
        words(Inline.words(List.of(piece))).forEach(roman::add);
      }
    }
  }

  private static Stream<String> words(String words) {
    return Stream.of(words.split("[^\\p{L}’-]+")).filter(word -> !word.isEmpty());
  }
}
