package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import penholder.compare.Comparison;
import penholder.compare.Kind;
import penholder.compare.Tally;
import penholder.write.Compared;

/** What changed, in one sentence for the terminal. */
final class TallyText {
  private TallyText() {}

  /** "Compared with resolution 75/15: 42 paragraphs kept, 4 edited; 6 words added, 5 removed." */
  static String of(Compared compared) {
    Comparison comparison = compared.comparison();
    String told = of(compared.oldName(), comparison.tally());
    boolean sameTitle = comparison.oldHeader().title().equals(comparison.freshHeader().title());
    return sameTitle ? told : told.replaceFirst(": no change\\.$", ": no change but the title.");
  }

  /** The same of a comparison of which only the figures are known. */
  static String of(String oldName, Tally tally) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (tally.of(kind) > 0) {
        int count = tally.of(kind);
        String noun = count == 1 ? " paragraph" : " paragraphs";
        counts.add(count + (counts.isEmpty() ? noun : "") + " " + kind.word());
      }
    }
    if (tally.of(Kind.KEPT) == tally.paragraphs().values().stream().mapToInt(n -> n).sum()) {
      return "Compared with %s: no change.".formatted(oldName);
    }
    return "Compared with %s: %s; %s added, %d removed."
        .formatted(
            oldName,
            String.join(", ", counts),
            tally.wordsAdded() == 1 ? "1 word" : tally.wordsAdded() + " words",
            tally.wordsRemoved());
  }
}
