package penholder.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import penholder.compare.Comparison;
import penholder.compare.Kind;
import penholder.compare.Sort;
import penholder.compare.Tally;
import penholder.write.Compared;

/** What changed, in one sentence for the terminal. */
final class TallyText {
  private TallyText() {}

  /**
   * "Compared with resolution 75/15: 42 paragraphs kept, 4 reworked; 1 heading new; 6 words added,
   * 5 removed."
   */
  static String of(Compared compared) {
    Comparison comparison = compared.comparison();
    String told = of(compared.oldName(), comparison.tally());
    boolean sameTitle = comparison.oldHeader().title().equals(comparison.freshHeader().title());
    return sameTitle ? told : told.replaceFirst(": no change\\.$", ": no change but the title.");
  }

  /** The same of a comparison of which only the figures are known. */
  static String of(String oldName, Tally tally) {
    if (tally.of(Kind.KEPT) == tally.all()) {
      return "Compared with %s: no change.".formatted(oldName);
    }
    String counts =
        Arrays.stream(Sort.values())
            .flatMap(sort -> tally.told(sort).stream())
            .collect(Collectors.joining("; "));
    return "Compared with %s: %s; %s added, %d removed."
        .formatted(
            oldName,
            counts,
            tally.wordsAdded() == 1 ? "1 word" : tally.wordsAdded() + " words",
            tally.wordsRemoved());
  }
}
