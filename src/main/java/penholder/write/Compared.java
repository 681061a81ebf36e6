package penholder.write;

import java.util.List;
import java.util.Map;
import penholder.compare.Comparison;
import penholder.compare.Kind;
import penholder.compare.Tally;
import penholder.model.OpenSlot;

/**
 * Two texts that were compared, with all that a page about them says.
 *
 * @param comparison what changed
 * @param oldName what the old text is called: "resolution 71/255"
 * @param freshName what the new text is called: "the draft for the eighty-first session"
 * @param origins where paragraphs of the new text come from
 * @param open the slots of the new text that nobody has filled yet
 */
public record Compared(
    Comparison comparison, String oldName, String freshName, Origins origins, List<OpenSlot> open) {
  public Compared {
    open = List.copyOf(open);
  }

  /** One page in Markdown for a person; what changed stands before what did not. */
  public String summary() {
    return new SummaryPage(this).markdown();
  }

  /**
   * The first paragraphs that are not word for word in their place, a line each: "OP27 lightly
   * edited: Requests the Secretary-General …: seventy-seventh → eighty-third".
   */
  public List<String> changes(int most) {
    return SummaryLine.of(comparison, origins).stream()
        .filter(line -> line.outcome().kind() != Kind.KEPT)
        .limit(most)
        .map(SummaryLine::told)
        .toList();
  }

  /**
   * A comparison in figures, as data for a program: "counts" of paragraphs, and beside them
   * "headings", "rows" and "annexed", each by kind.
   */
  public static Map<String, Object> counts(Tally tally) {
    return SummaryData.counts(tally);
  }

  /** The same as JSON for a program, ending in a line break; README.md lists the fields. */
  public String json() {
    return SummaryData.json(this);
  }
}
