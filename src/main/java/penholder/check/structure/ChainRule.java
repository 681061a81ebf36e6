package penholder.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Repair;
import penholder.check.Rule;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.report.Severity;
import penholder.style.FairCopy;
import penholder.style.Step;

/**
 * A rule about <i>also</i> and <i>further</i>. Where one paragraph opens otherwise than its place
 * says, those directly behind it often follow suit: that is one fault, and it is told once.
 *
 * @param id the rule
 * @param severity how much it matters
 * @param sentence the rule in one sentence
 * @param where which paragraphs it is about
 */
record ChainRule(
    String id, Severity severity, String sentence, BiPredicate<FairCopy.Change, Part> where)
    implements Rule {

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    List<Passage> paragraphs =
        text.paragraphs().stream().filter(one -> one.place().degree() == 0).toList();
    int last = -2;
    for (int n = 0; n < paragraphs.size(); n++) {
      Optional<FairCopy.Change> change = change(paragraphs.get(n), text);
      if (change.isPresent()) {
        if (last != n - 1) {
          found.add(deviation(paragraphs.get(n), change.get()));
        }
        last = n;
      }
    }
    return found;
  }

  private Optional<FairCopy.Change> change(Passage paragraph, CheckedText text) {
    return text.fairCopy().stream()
        .filter(change -> change.step() == Step.CHAINS)
        .filter(change -> change.label().equals(paragraph.place().label()))
        .filter(change -> where.test(change, paragraph.place().part()))
        .findFirst();
  }

  private static Deviation deviation(Passage paragraph, FairCopy.Change change) {
    String stands = Inline.words(change.before().subList(0, 1));
    String belongs = Inline.words(change.after().subList(0, 1));
    return new Deviation(
        paragraph,
        0,
        stands.length(),
        "By its place this paragraph opens with \"%s\".".formatted(belongs),
        Optional.of(new Repair.FairCopy(Step.CHAINS)));
  }
}
