package penholder.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Resolution;

/**
 * The runs of four words in some text: enough of them in common, and the words were taken from
 * there.
 *
 * @param runs the runs
 * @param words how many words there are
 */
public record Shingles(Set<String> runs, int words) {
  private static final int LENGTH = 4;

  /** Those of one paragraph. */
  public static Shingles of(List<Inline> text) {
    Set<String> runs = new HashSet<>();
    return new Shingles(runs, addWords(text, runs));
  }

  /** Those of a paragraph of which the words alone are known. */
  public static Shingles of(String text) {
    Set<String> runs = new HashSet<>();
    return new Shingles(runs, addWords(text, runs));
  }

  /** Those of a whole text; none goes over the end of a paragraph. */
  static Shingles of(Resolution resolution) {
    Set<String> runs = new HashSet<>();
    int words = 0;
    for (Part part : Part.values()) {
      words += add(resolution.part(part), runs);
    }
    return new Shingles(runs, words);
  }

  private static int add(List<Clause> clauses, Set<String> runs) {
    int words = 0;
    for (Clause clause : clauses) {
      words += addWords(clause.text(), runs) + add(clause.items(), runs);
    }
    return words;
  }

  private static int addWords(List<Inline> text, Set<String> runs) {
    // The opening says by "also" and "further" only where the paragraph stands.
    List<Inline> said = text.stream().filter(piece -> !(piece instanceof Phrase)).toList();
    return addWords(Inline.words(said), runs);
  }

  private static int addWords(String text, Set<String> runs) {
    List<String> words = words(text.toLowerCase(Locale.ROOT));
    for (int at = 0; at == 0 || at + LENGTH <= words.size(); at++) {
      runs.add(String.join(" ", words.subList(at, Math.min(at + LENGTH, words.size()))));
    }
    return words.size();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        if (from < at) {
          words.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  /** How many of the runs the other has too, from 0 to 1. */
  public double shareIn(Shingles other) {
    return (double) runs.stream().filter(other.runs::contains).count() / runs.size();
  }
}
