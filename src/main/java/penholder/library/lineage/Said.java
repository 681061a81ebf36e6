package penholder.library.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Phrase;

/**
 * What a paragraph says, with those below it: its words in order, without notes.
 *
 * @param words the words
 */
record Said(List<Word> words) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-‑/’'.][\\p{L}\\p{N}]+)*");

  Said {
    words = List.copyOf(words);
  }

  /**
   * Reads a paragraph.
   *
   * @param title the words of the title of the text, in small letters: in a text on migrants they
   *     are in every paragraph
   */
  static Said of(Clause clause, Set<String> title) {
    List<Word> words = new ArrayList<>();
    add(clause, title, words);
    return new Said(words);
  }

  /** What tells what it is about. */
  Set<String> matter() {
    return words.stream()
        .filter(word -> word.sort() == Word.Sort.MATTER)
        .map(Word::key)
        .collect(Collectors.toSet());
  }

  private static void add(Clause clause, Set<String> title, List<Word> words) {
    boolean first = true;
    for (Inline piece : clause.text()) {
      Matcher matcher = WORD.matcher(Inline.words(List.of(piece)));
      while (matcher.find()) {
        Word word = Word.of(matcher.group());
        // The first word has a capital letter whether it is a name or not.
        if (piece instanceof Phrase || first) {
          word = word.as(Word.Sort.OPENING);
        }
        words.add(title.contains(word.key()) ? word.as(Word.Sort.NAME) : word);
        first = false;
      }
    }
    clause.items().forEach(item -> add(item, title, words));
  }

  /** The words of a title, to be given to {@link #of}. */
  static Set<String> title(String title) {
    return WORD.matcher(title.toLowerCase(Locale.ROOT))
        .results()
        .map(result -> Word.stem(result.group()))
        .collect(Collectors.toSet());
  }
}
