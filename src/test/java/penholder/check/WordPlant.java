package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.book.Mending;
import penholder.check.book.RuleBook;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Severity;

/** Faults in words: what a pattern finds becomes something else; "$1" stands for a group. */
final class WordPlant {
  private WordPlant() {}

  /** In a paragraph. */
  static Plant inText(String rule, String right, String wrong) {
    return words(rule, passage -> !passage.isNote() && passage.place().isProse(), right, wrong);
  }

  /** In a paragraph of one part. */
  static Plant in(Part part, String rule, String right, String wrong) {
    return words(
        rule,
        passage ->
            !passage.isNote() && passage.place().part() == part && passage.place().degree() == 0,
        right,
        wrong);
  }

  /** In a note. */
  static Plant inNote(String rule, String right, String wrong) {
    return words(rule, Passage::isNote, right, wrong);
  }

  /** In some passages. */
  static Plant words(String rule, Predicate<Passage> where, String right, String wrong) {
    return added(rule, where, right, "$0", wrong);
  }

  /** Words that are new to the text, wrong ones and those that would be right in their place. */
  static Plant added(String rule, Predicate<Passage> where, String at, String right, String wrong) {
    Pattern pattern = Pattern.compile(at);
    return Plant.of(
        rule,
        text -> {
          List<Plant.Room> rooms = new ArrayList<>();
          for (Passage passage : text.passages()) {
            if (where.test(passage) && passage.place().part() != Part.ANNEXED) {
              pattern
                  .matcher(passage.words())
                  .results()
                  .filter(find -> outsideQuotation(passage, find))
                  .forEach(find -> rooms.add(room(text.resolution(), passage, find, right, wrong)));
            }
          }
          return rooms;
        });
  }

  /** Where words that some passages have stand for the first time in the text. */
  static Plant first(String rule, Predicate<Passage> where, String right, String wrong) {
    Pattern pattern = Pattern.compile(right);
    return Plant.of(
        rule,
        text ->
            text.passages().stream()
                .filter(where)
                .flatMap(
                    passage ->
                        pattern.matcher(passage.words()).results().map(at -> new At(passage, at)))
                .limit(1)
                .filter(first -> outsideQuotation(first.passage(), first.find()))
                .map(first -> room(text.resolution(), first.passage(), first.find(), "$0", wrong))
                .toList());
  }

  private record At(Passage passage, MatchResult find) {}

  private static boolean outsideQuotation(Passage passage, MatchResult find) {
    String before = passage.words().substring(0, find.end());
    return before.lastIndexOf('“') <= before.lastIndexOf('”');
  }

  private static Plant.Room room(
      Resolution text, Passage passage, MatchResult find, String right, String wrong) {
    return new Plant.Room(
        passage.label(),
        find.group() + " became " + filled(wrong, find),
        () -> reworded(text, passage, find, filled(wrong, find)),
        () -> reworded(text, passage, find, filled(right, find)));
  }

  private static String filled(String words, MatchResult find) {
    String filled = words;
    for (int group = find.groupCount(); group >= 0; group--) {
      filled = filled.replace("$" + group, find.group(group) == null ? "" : find.group(group));
    }
    return filled;
  }

  /** With other words in the place of those found. */
  static Resolution reworded(Resolution text, Passage passage, MatchResult find, String instead) {
    if (find.group().equals(instead)) {
      return text;
    }
    Deviation deviation = Deviation.mended(passage, find.start(), find.end(), "", instead);
    Rule rule = RuleBook.usual().entries().get(0).rule();
    RuleBook.Found found = new RuleBook.Found(rule, Severity.ERROR, deviation);
    return Mending.of(text, List.of(found)).text();
  }
}
