package penholder.brief;

import java.util.Optional;
import penholder.library.named.NamedDate;
import penholder.library.named.NamedOrdinal;
import penholder.library.named.NamedTerm;

/**
 * Something that a sentence names.
 *
 * @param sort what it is
 * @param words as the sentence has it
 * @param name what it is known by, without its number, its years or its day
 * @param number the number of a meeting in its row, or of an anniversary
 * @param until the last year of a plan
 * @param date the day or the month of an event
 */
record Item(
    Sort sort,
    String words,
    String name,
    Optional<Integer> number,
    Optional<Integer> until,
    Optional<NamedDate> date) {

  static Item named(Sort sort, String words) {
    return new Item(sort, words, words, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Item meeting(NamedOrdinal ordinal, String words, String name, Optional<NamedDate> date) {
    return new Item(Sort.EVENT, words, name, Optional.of(ordinal.number()), Optional.empty(), date);
  }

  static Item event(String words, String name, NamedDate date) {
    return new Item(Sort.EVENT, words, name, Optional.empty(), Optional.empty(), Optional.of(date));
  }

  static Item plan(NamedTerm term, String words, String name) {
    return new Item(
        Sort.PLAN, words, name, Optional.empty(), Optional.of(term.until()), Optional.empty());
  }
}
