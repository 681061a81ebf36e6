package penholder.check.notes;

import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** A rule about words that may not stand in notes. */
abstract class NoteRule extends WordRule {
  NoteRule(String id, Severity severity, String sentence, String pattern) {
    super(id, severity, sentence, pattern);
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.isNote();
  }
}
