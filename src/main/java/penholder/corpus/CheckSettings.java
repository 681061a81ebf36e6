package penholder.corpus;

import java.util.List;
import java.util.Optional;
import penholder.report.Place;
import penholder.report.Severity;

/**
 * How a workspace wants its texts to be checked.
 *
 * @param weights the rules that matter more or less than usual there
 * @param exemptions the paragraphs that need not follow a rule
 */
public record CheckSettings(List<Weight> weights, List<Exemption> exemptions) {
  public CheckSettings {
    weights = List.copyOf(weights);
    exemptions = List.copyOf(exemptions);
  }

  /**
   * How much a rule matters.
   *
   * @param rule its id: "R-NUM-2"
   * @param severity empty where it is switched off
   * @param place where that is written
   */
  public record Weight(String rule, Optional<Severity> severity, Place place) {}

  /**
   * A paragraph that need not follow a rule.
   *
   * @param rule the id of the rule
   * @param paragraph the words that the paragraph begins with
   * @param reason why
   * @param place where that is written
   */
  public record Exemption(String rule, String paragraph, String reason, Place place) {}
}
