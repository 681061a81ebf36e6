package penholder.check.stale;

import java.util.ArrayList;
import java.util.List;
import penholder.check.CheckedText;
import penholder.check.Deviation;
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

  @Override
  public final List<Deviation> in(CheckedText text) {
    return Moment.of(text).map(this::in).orElse(List.of());
  }

  private List<Deviation> in(Moment moment) {
    List<Deviation> found = new ArrayList<>();
    for (Passage passage : moment.text().paragraphs()) {
      for (StaleFact fact : in(passage, moment)) {
        found.add(Deviation.of(passage, fact.start(), fact.end(), fact.message()));
      }
    }
    return found;
  }
}
