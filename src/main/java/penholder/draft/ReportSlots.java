package penholder.draft;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Fact;
import penholder.model.Slot;

/**
 * The slots for the reports that a draft cites: {@code {report}}, and {@code {report-2}} for the
 * second where the base cites several.
 */
final class ReportSlots {
  private final List<Slot> taken = new ArrayList<>();

  /** The slot for the next report in the order of the text. */
  Slot next() {
    Slot first = Fact.REPORT.slot();
    int number = taken.size() + 1;
    taken.add(number == 1 ? first : new Slot(first.name() + "-" + number));
    return taken.get(taken.size() - 1);
  }

  /** The names of the slots that not every draft has. */
  List<String> further() {
    return taken.stream().skip(1).map(Slot::name).toList();
  }
}
