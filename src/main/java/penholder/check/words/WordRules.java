package penholder.check.words;

import java.util.List;
import penholder.check.Rule;

/** The rules of this package. */
public final class WordRules {
  private WordRules() {}

  /** All of them, in the order in which they are listed. */
  public static List<Rule> all() {
    return List.of(new PerCent());
  }
}
