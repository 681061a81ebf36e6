package penholder.library.lineage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import penholder.model.Clause;

/**
 * What two paragraphs have in common besides names, counted without any of the program's ways: no
 * word with a capital letter or a figure, no word that every sentence has, none that stands beside
 * the symbol of a resolution.
 */
final class SharedWords {
  private static final Set<String> EVERYWHERE =
      new HashSet<>(
          Arrays.asList(
              ("a an and any as at all also are be been but by for from further has have in into is it"
                      + " its of on or other such than that the their them these they this those"
                      + " through to under upon was were which while who will with within"
                      + " resolution resolutions decision decisions paragraph paragraphs")
                  .split(" ")));

  private SharedWords() {}

  /** The words that both have. */
  static Set<String> of(Clause older, Clause newer) {
    Set<String> shared = words(older);
    shared.retainAll(words(newer));
    return shared;
  }

  private static Set<String> words(Clause clause) {
    Set<String> words = new HashSet<>();
    for (String word : clause.words().split("[^\\p{L}\\p{N}/-]+")) {
      boolean plain = !word.isEmpty() && word.equals(word.toLowerCase(Locale.ROOT));
      if (plain && !word.matches(".*\\d.*") && !EVERYWHERE.contains(word)) {
        words.add(word);
      }
    }
    clause.items().forEach(item -> words.addAll(words(item)));
    return words;
  }
}
