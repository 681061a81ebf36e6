package penholder.check.stale;

import java.util.List;
import penholder.check.Rule;

/** The rules of this package. */
public final class StaleRules {
  private StaleRules() {}

  /** All of them, in the order in which they are listed. */
  public static List<Rule> all() {
    return List.of(
        new YearsOver(),
        new YearsEnding(),
        new Succeeded(),
        new WelcomedBefore(),
        new AdoptionAgain(),
        new StillToCome(),
        new MovedOn(),
        new AnniversaryPast(),
        new YearPast(),
        new AsOf());
  }
}
