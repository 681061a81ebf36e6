package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import penholder.model.Note;

/**
 * Which notes of two paragraphs are one note with other words: those at the same word, and those
 * that say nearly the same.
 */
final class NotePairs {
  private static final double ALIKE = 0.5;

  private NotePairs() {}

  /** The new tokens, where the changed note of a pair goes by the key of the old one. */
  static List<Token> keyed(List<Token> old, List<Token> fresh) {
    List<Integer> oldNotes = notes(old);
    List<Token> keyed = new ArrayList<>(fresh);
    List<String> freshKeys = fresh.stream().map(Token::key).toList();
    for (int at : notes(fresh)) {
      boolean changed =
          oldNotes.stream().noneMatch(o -> old.get(o).key().equals(freshKeys.get(at)));
      if (changed) {
        oldNotes.stream()
            .filter(o -> !freshKeys.contains(old.get(o).key()))
            .filter(o -> pair(old, o, fresh, at))
            .findFirst()
            .ifPresent(
                o -> {
                  keyed.set(at, fresh.get(at).withKey(old.get(o).key()));
                  oldNotes.remove(o);
                });
      }
    }
    return keyed;
  }

  private static List<Integer> notes(List<Token> row) {
    return new ArrayList<>(
        IntStream.range(0, row.size())
            .filter(at -> row.get(at).kind() == Token.Kind.NOTE)
            .boxed()
            .toList());
  }

  private static boolean pair(List<Token> old, int oldAt, List<Token> fresh, int freshAt) {
    boolean sameWord = oldAt > 0 && freshAt > 0 && word(old, oldAt).equals(word(fresh, freshAt));
    return sameWord || alike(old.get(oldAt).note().get(), fresh.get(freshAt).note().get());
  }

  /** The word or name that a note stands at, over the comma before the mark. */
  private static String word(List<Token> row, int at) {
    int word = at - 1;
    while (word > 0 && row.get(word).kind() == Token.Kind.MARK) {
      word--;
    }
    return row.get(word).key();
  }

  private static boolean alike(Note old, Note fresh) {
    List<Token> oldWords = Tokens.of(old.text());
    List<Token> freshWords = Tokens.of(fresh.text());
    int changed = Change.shortest(oldWords, freshWords).stream().mapToInt(Change::size).sum();
    int all = oldWords.size() + freshWords.size();
    return all - changed >= ALIKE * all;
  }
}
