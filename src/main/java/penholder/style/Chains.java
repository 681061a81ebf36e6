package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Resolution;

/**
 * <i>Also</i> and <i>further</i> in the opening phrases.
 *
 * <p>R-CH-1: "runs of consecutive paragraphs with the same key go X / X also / X further / X /
 * ..."; R-CH-2 the same for operative statement verbs; R-CH-3 to 5 only while the {@link Addressee}
 * is the same; R-CH-6: "only opening verbs count"; R-CH-7: "any paragraph with another key ends the
 * run; a preamble run does not carry into the operative part"; R-CH-9: the adverb is italic with
 * the verb.
 *
 * <pre>
 * before: Welcomes the Charter;  Welcomes the Declaration;       Further welcomes the Plan;
 * after:  Welcomes the Charter;  Also welcomes the Declaration;  Further welcomes the Plan;
 * </pre>
 *
 * <p>A paragraph without an opening phrase ends the run; sub-paragraphs are not chained.
 */
final class Chains {
  private Chains() {}

  static Resolution mend(Resolution resolution) {
    return resolution.with(
        mend(resolution.preamble(), Part.PREAMBULAR), mend(resolution.operative(), Part.OPERATIVE));
  }

  private static List<Clause> mend(List<Clause> clauses, Part part) {
    List<Clause> mended = new ArrayList<>();
    Optional<String> before = Optional.empty();
    int run = 0;
    for (Clause clause : clauses) {
      Optional<String> link = clause.opening().map(phrase -> link(phrase, clause, part));
      run = link.isPresent() && link.equals(before) ? run + 1 : 0;
      before = link;
      mended.add(link.isPresent() ? open(clause, Adverb.inRun(run), part) : clause);
    }
    return mended;
  }

  /** What two paragraphs have to share to belong to one run. */
  private static String link(Phrase phrase, Clause clause, Part part) {
    String key = Adverb.without(phrase.words().strip()).toLowerCase(Locale.ROOT);
    if (part == Part.PREAMBULAR) {
      return key;
    }
    String object = Inline.words(clause.text().subList(1, clause.text().size()));
    return key + " / " + Addressee.of(key, object).orElse("");
  }

  private static Clause open(Clause clause, Adverb adverb, Part part) {
    List<Inline> text = new ArrayList<>(clause.text());
    String phrase = clause.opening().orElseThrow().words();
    text.set(0, new Phrase(adverb.in(phrase, part)));
    return clause.withText(text);
  }
}
