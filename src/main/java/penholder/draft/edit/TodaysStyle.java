package penholder.draft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.Text;

/** What an old clause says in a way that texts of today do not. */
final class TodaysStyle {
  /**
   * R-NAM-2: "Members of another body: 'States members of the Association ...' - older 'member
   * States of': rewrite old clauses when reused from 67/110 or earlier". "Member States" with a
   * capital are the Members of the United Nations, and stay.
   */
  private static final Way STATES_MEMBERS =
      new Way("R-NAM-2", Pattern.compile("\\bmember States of\\b"), "States members of");

  /**
   * R-CLO-2: "Commas: none in 67/110, 71/255; both commas in 75/15, 77/12, 79/290. Accept both,
   * produce the series' form".
   */
  private static final Way COMMAS =
      new Way(
          "R-CLO-2",
          Pattern.compile(
              "\\b(General Assembly)( at its [a-z-]+(?: [a-z]+){0,3}? session) (?=a report\\b)"),
          "$1,$2, ");

  private static final Pattern WITH_COMMAS =
      Pattern.compile("\\bGeneral Assembly, at its [a-z -]+ session, a report\\b");

  private final List<Way> ways;

  /** One way to write, and the rule that asks for another. */
  private record Way(String rule, Pattern old, String fresh) {}

  /** Words that were put in today's style. */
  record Changed(String rule, String before, String after) {}

  private TodaysStyle(List<Way> ways) {
    this.ways = ways;
  }

  /** The style of a draft: where its own paragraphs show a form, that one. */
  static TodaysStyle of(Resolution draft) {
    boolean commas =
        draft.part(Part.OPERATIVE).stream()
            .anyMatch(clause -> WITH_COMMAS.matcher(clause.words()).find());
    return new TodaysStyle(
        Stream.of(STATES_MEMBERS, COMMAS).filter(way -> commas || way != COMMAS).toList());
  }

  /**
   * A clause in this style, with its sub-paragraphs; notes stay as they are.
   *
   * @param changed takes what was changed
   */
  Clause in(Clause clause, List<Changed> changed) {
    List<Inline> text = new ArrayList<>();
    for (Inline inline : clause.text()) {
      text.add(inline instanceof Text words ? new Text(in(words.words(), changed)) : inline);
    }
    return clause.with(text, clause.items().stream().map(item -> in(item, changed)).toList());
  }

  private String in(String words, List<Changed> changed) {
    String now = words;
    for (Way way : ways) {
      Matcher old = way.old().matcher(now);
      StringBuilder fresh = new StringBuilder();
      int from = 0;
      int written = 0;
      while (old.find()) {
        old.appendReplacement(fresh, way.fresh());
        int kept = old.start() - written;
        written = old.end();
        changed.add(
            new Changed(way.rule(), old.group().strip(), fresh.substring(from + kept).strip()));
        from = fresh.length();
      }
      now = old.appendTail(fresh).toString();
    }
    return now;
  }
}
