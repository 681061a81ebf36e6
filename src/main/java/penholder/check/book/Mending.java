package penholder.check.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import penholder.check.Passage;
import penholder.check.Repair;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.style.Step;

/** Takes the repairs that are certain. */
public final class Mending {
  private static final Comparator<RuleBook.Found> FROM_THE_END =
      Comparator.<RuleBook.Found>comparingInt(found -> found.deviation().start()).reversed();

  private Resolution text;
  private final Set<RuleBook.Found> done = new HashSet<>();

  /**
   * A text that has been mended.
   *
   * @param text the text with the repairs
   * @param done the findings whose repairs were taken, in the order in which they were given; of
   *     two that overlap only the later one is, the other may be found again
   */
  public record Mended(Resolution text, List<RuleBook.Found> done) {
    public Mended {
      done = List.copyOf(done);
    }
  }

  private Mending(Resolution text) {
    this.text = text;
  }

  /**
   * The text with the repairs of some of the findings in it. First words take the place of others,
   * then the fair copy takes its steps, each in the whole text.
   *
   * @param text the text that was checked
   * @param found what was found in it; findings without a repair do nothing
   */
  public static Mended of(Resolution text, List<RuleBook.Found> found) {
    Mending mending = new Mending(text);
    mending.reword(found);
    mending.takeSteps(found);
    return new Mended(mending.text, found.stream().filter(mending.done::contains).toList());
  }

  private void reword(List<RuleBook.Found> found) {
    Set<RuleBook.Found> rewordings = new HashSet<>();
    for (RuleBook.Found one : found.stream().sorted(FROM_THE_END).toList()) {
      Optional<Repair> repair = one.deviation().repair();
      if (repair.isPresent() && repair.get() instanceof Repair.Words words) {
        if (rewordings.stream().noneMatch(other -> touches(one, other)) && reword(one, words)) {
          rewordings.add(one);
        }
      }
    }
    done.addAll(rewordings);
  }

  private static boolean touches(RuleBook.Found one, RuleBook.Found later) {
    return one.deviation().passage().equals(later.deviation().passage())
        && (one.deviation().end() > later.deviation().start()
            || one.deviation().start() == later.deviation().start());
  }

  private boolean reword(RuleBook.Found found, Repair.Words words) {
    Passage passage = found.deviation().passage();
    Resolution before = text;
    text =
        changed(
            passage.place(),
            old ->
                changed(
                    old,
                    passage.note(),
                    piece ->
                        Rewording.of(
                                piece,
                                found.deviation().start(),
                                found.deviation().end(),
                                words.words())
                            .orElse(piece)));
    return !text.equals(before);
  }

  /** The text of a paragraph with itself changed (note 0) or one of its notes. */
  private static List<Inline> changed(
      List<Inline> paragraph, int note, UnaryOperator<List<Inline>> change) {
    if (note == 0) {
      return change.apply(paragraph);
    }
    List<Inline> changed = new ArrayList<>();
    int count = 0;
    for (Inline inline : paragraph) {
      boolean meant = inline instanceof Note && ++count == note;
      changed.add(
          meant
              ? new Note(change.apply(((Note) inline).text()), ((Note) inline).wording())
              : inline);
    }
    return changed;
  }

  private Resolution changed(Place place, UnaryOperator<List<Inline>> change) {
    return new Resolution(
        text.header(),
        changed(Part.PREAMBULAR, place, change),
        changed(Part.OPERATIVE, place, change),
        changed(Part.ANNEXED, place, change));
  }

  private List<Clause> changed(Part part, Place place, UnaryOperator<List<Inline>> change) {
    return part == place.part() ? changed(text.part(part), place.path(), change) : text.part(part);
  }

  private static List<Clause> changed(
      List<Clause> clauses, List<Integer> path, UnaryOperator<List<Inline>> change) {
    List<Clause> changed = new ArrayList<>(clauses);
    int at = path.get(0) - 1;
    Clause old = clauses.get(at);
    changed.set(
        at,
        path.size() == 1
            ? old.withText(change.apply(old.text()))
            : old.with(old.text(), changed(old.items(), path.subList(1, path.size()), change)));
    return changed;
  }

  private void takeSteps(List<RuleBook.Found> found) {
    EnumSet<Step> steps = EnumSet.noneOf(Step.class);
    for (RuleBook.Found one : found) {
      if (one.deviation().repair().orElse(null) instanceof Repair.FairCopy copy) {
        steps.add(copy.step());
        done.add(one);
      }
    }
    for (Step step : steps) {
      text = step.mend(text);
    }
  }
}
