package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import penholder.model.Inline;
import penholder.model.Note;

/**
 * The smallest piece of a paragraph that can change: a word, a name or date, a punctuation mark, a
 * note, a slot, with the space before it.
 *
 * @param kind what it is
 * @param key what it is compared by: two tokens with one key are the same wording
 * @param space the space before it; empty where there is none
 * @param text the pieces of running text that it consists of
 */
record Token(Kind kind, String key, List<Inline> space, List<Inline> text) {

  enum Kind {
    WORD,
    NAME,
    MARK,
    NOTE,
    SLOT,
    /** Where one paragraph ends and the next begins; it has no text. */
    BREAK
  }

  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a about all also an and any are as at be been between both by for from had has have in"
                  + " inter into is it its of on or other such than that the their them these they"
                  + " this those through to was well were which while who will with within")
              .split(" "));

  private static final String INNER_BREAK = "\n\n";

  Token {
    space = List.copyOf(space);
    text = List.copyOf(text);
  }

  /** Two paragraphs as one row, the break between them unlike any other token. */
  static List<Token> asOne(List<Token> first, List<Token> second) {
    List<Token> row = new ArrayList<>(first);
    int last = row.size() - 1;
    row.set(last, row.get(last).withKey(INNER_BREAK));
    row.addAll(second);
    return row;
  }

  Token withKey(String other) {
    return new Token(kind, other, space, text);
  }

  /** Without the space before it. */
  Token bare() {
    return space.isEmpty() ? this : new Token(kind, key, List.of(), text);
  }

  boolean isStopWord() {
    return kind == Kind.WORD && STOP_WORDS.contains(key);
  }

  Optional<Note> note() {
    return kind == Kind.NOTE ? Optional.of((Note) text.get(0)) : Optional.empty();
  }
}
