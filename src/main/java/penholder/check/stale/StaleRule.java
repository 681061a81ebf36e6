package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Forerunner;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.report.Severity;

/**
 * A rule about what time overtakes. It holds for the paragraphs of drafts; notes keep their dates.
 */
abstract class StaleRule implements Rule {
  private final String id;
  private final String sentence;

  StaleRule(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public final String sentence() {
    return sentence;
  }

  /** The stale words of a paragraph, in order. */
  abstract List<StaleFact> in(Passage passage, Moment moment);

  /** What other words have of the kind that the rule is about; unless said otherwise, nothing. */
  List<String> kin(String words) {
    return List.of();
  }

  /** How the series had it before, where it was not the same: the newest first. */
  private String earlier(List<Forerunner> forerunners, String marked) {
    List<String> had = new ArrayList<>();
    for (Forerunner one : forerunners) {
      List<String> kin = kin(one.words());
      if (!kin.isEmpty() && !kin.contains(marked)) {
        had.add("%s had \"%s\"".formatted(one.name(), String.join("\", \"", kin)));
      }
    }
    return had.isEmpty() ? "" : " Before, " + String.join(", ", had) + ".";
  }

  @Override
  public final void begin(CheckedText text) {
    if (Moment.isIn(text)) {
      text.beginForerunners();
    }
  }

  @Override
  public final List<Deviation> in(CheckedText text) {
    return Moment.of(text).map(this::in).orElse(List.of());
  }

  private List<Deviation> in(Moment moment) {
    List<Deviation> found = new ArrayList<>();
    for (Passage passage : moment.text().paragraphs()) {
      for (StaleFact fact : in(passage, moment)) {
        String marked = passage.words().substring(fact.start(), fact.end());
        String message =
            fact.message() + earlier(moment.text().forerunners(passage.place()), marked);
        found.add(Deviation.of(passage, fact.start(), fact.end(), message));
      }
    }
    return found;
  }
}
