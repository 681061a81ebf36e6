package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.book.Mending;
import penholder.check.book.RuleBook;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Severity;

/** A fault of the kind that a rule is there to find, and how it gets into a text that has none. */
interface Plant {
  /** The rule that has to find it. */
  String rule();

  /** A text with one such fault at random; empty if it has no place for it. */
  Optional<Planted> in(Resolution text, Random random);

  /**
   * A text with a fault.
   *
   * @param text the text
   * @param label the paragraph or note with the fault
   * @param fault the words around it, for a message
   */
  record Planted(Resolution text, String label, String fault) {}

  /** In a paragraph: words that a pattern finds become others. */
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

  /** Words that a pattern finds in some passages become others; "$1" stands for a group. */
  static Plant words(String rule, Predicate<Passage> where, String right, String wrong) {
    Pattern pattern = Pattern.compile(right);
    return new Plant() {
      @Override
      public String rule() {
        return rule;
      }

      @Override
      public Optional<Planted> in(Resolution text, Random random) {
        List<Deviation> places = new ArrayList<>();
        for (Passage passage : new CheckedText(text, Surroundings.none()).passages()) {
          if (where.test(passage) && passage.place().part() != Part.ANNEXED) {
            pattern
                .matcher(passage.words())
                .results()
                .filter(find -> outsideQuotation(passage, find))
                .forEach(find -> places.add(fault(passage, find)));
          }
        }
        if (places.isEmpty()) {
          return Optional.empty();
        }
        Deviation place = places.get(random.nextInt(places.size()));
        return Optional.of(
            new Planted(
                Plant.reworded(text, place),
                place.passage().label(),
                place.marked() + " became " + ((Repair.Words) place.repair().get()).words()));
      }

      private Deviation fault(Passage passage, MatchResult find) {
        String fault = wrong;
        for (int group = find.groupCount(); group > 0; group--) {
          fault = fault.replace("$" + group, find.group(group) == null ? "" : find.group(group));
        }
        return Deviation.mended(passage, find.start(), find.end(), "", fault);
      }
    };
  }

  private static boolean outsideQuotation(Passage passage, MatchResult find) {
    String before = passage.words().substring(0, find.end());
    return before.lastIndexOf('“') <= before.lastIndexOf('”');
  }

  private static Resolution reworded(Resolution text, Deviation deviation) {
    Rule rule = RuleBook.usual().entries().get(0).rule();
    RuleBook.Found found = new RuleBook.Found(rule, Severity.ERROR, deviation);
    return Mending.of(text, List.of(found)).text();
  }
}
