package penholder.check;

import java.util.List;
import penholder.report.Severity;

/**
 * One editorial rule. A rule knows no other rule, keeps nothing from one text to the next, and
 * looks at a text as it stands.
 */
public interface Rule {
  /** As editorial-rules has it: "R-NUM-2". What two rules share has a suffix: "R-SPL-2a". */
  String id();

  /** How much a departure matters unless the workspace says otherwise. */
  Severity severity();

  /** The rule in one sentence, as it stands in {@code penholder check --list}. */
  String sentence();

  /**
   * Begins what takes long, without waiting for it, before the rules are asked one by one; most
   * have nothing to begin.
   */
  default void begin(CheckedText text) {}

  /** Where the text departs from the rule, in printing order. */
  List<Deviation> in(CheckedText text);
}
