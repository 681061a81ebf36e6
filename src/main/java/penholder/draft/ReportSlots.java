package penholder.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import penholder.model.Fact;
import penholder.model.Slot;

/**
 * The slots for the reports that a draft cites: {@code {report}}, and {@code {report-2}} for the
 * second where the base cites several.
 */
final class ReportSlots {
  private final Map<String, Slot> taken = new LinkedHashMap<>();

  /**
   * The slot that stands instead of a report.
   *
   * @param citation the report of the base; the same twice has one slot
   */
  Slot insteadOf(String citation) {
    Slot first = Fact.REPORT.slot();
    int number = taken.size() + 1;
    return taken.computeIfAbsent(
        citation, c -> number == 1 ? first : new Slot(first.name() + "-" + number));
  }

  /** The names of the slots that not every draft has. */
  List<String> further() {
    return taken.values().stream().skip(1).map(Slot::name).toList();
  }
}
