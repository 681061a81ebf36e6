package penholder.library.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Inline;
import penholder.model.Phrase;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/**
 * The words of a clause as one text: those of the paragraphs that lead in to it, its own, and those
 * of its sub-paragraphs, a line each; sub-paragraphs behind their marks.
 */
public final class ClauseWords {
  static final char LINE = '\n';

  private final StringBuilder text = new StringBuilder();

  /**
   * A clause of a text.
   *
   * @param resolution the text
   * @param placed the paragraph or sub-paragraph
   */
  public static String of(Resolution resolution, Places.Placed placed) {
    List<String> leads = new ArrayList<>();
    for (int degree = 0; degree < placed.place().degree(); degree++) {
      Places.of(resolution)
          .at(placed.place().part(), placed.place().path().subList(0, degree + 1))
          .ifPresent(above -> leads.add(line(above.place(), above.clause())));
    }
    return of(leads, placed.place(), placed.clause());
  }

  /** A clause without what leads in to it. */
  static String of(Place place, Clause clause) {
    ClauseWords words = new ClauseWords();
    words.add(place, clause);
    return words.text.toString();
  }

  /** A sub-paragraph behind the words that lead in to it. */
  static String of(List<String> leads, Place place, Clause clause) {
    String own = of(place, clause);
    return leads.isEmpty() ? own : String.join(String.valueOf(LINE), leads) + LINE + own;
  }

  /** The words of the paragraph alone, behind its mark if it is a sub-paragraph. */
  static String line(Place place, Clause clause) {
    return mark(place) + clause.words().replace(LINE, ' ');
  }

  private void add(Place place, Clause clause) {
    text.append(text.isEmpty() ? "" : String.valueOf(LINE)).append(line(place, clause));
    for (int n = 1; n <= clause.items().size(); n++) {
      add(place.below(n), clause.items().get(n - 1));
    }
  }

  private static String mark(Place place) {
    int degree = place.degree();
    if (degree == 0) {
      return "";
    }
    int n = place.path().get(degree);
    return (degree <= Degree.values().length ? Degree.values()[degree - 1].mark(n) : n + ".") + " ";
  }

  /** Where the words of a line begin, behind the mark of a sub-paragraph. */
  static int behindMark(String text, int line) {
    int space = text.indexOf(' ', line);
    int next = text.indexOf(LINE, line);
    return space < 0 || next >= 0 && next < space ? line : space + 1;
  }

  /**
   * What tells a clause from others: its words, without "also" and "further" in the opening, which
   * come with the place (R-CH-10), and without the notes.
   */
  static String key(String text, Clause clause) {
    String opening = clause.text().get(0) instanceof Phrase phrase ? phrase.words() : "";
    List<String> words = WordRow.of(text).words();
    List<String> opened = WordRow.of(opening).words();
    StringBuilder key = new StringBuilder();
    for (int at = 0; at < words.size(); at++) {
      boolean placed = at < opened.size() && isOfPlace(words.get(at));
      key.append(placed ? "" : words.get(at) + " ");
    }
    return key.toString();
  }

  /** The opening words without "also" and "further": "takes note with appreciation". */
  static String verb(Clause clause) {
    return clause.opening().map(phrase -> verb(Inline.words(List.of(phrase)))).orElse("");
  }

  static String verb(String opening) {
    return String.join(
            " ", WordRow.of(opening).words().stream().filter(word -> !isOfPlace(word)).toList())
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isOfPlace(String word) {
    return word.equals("also") || word.equals("further");
  }
}
