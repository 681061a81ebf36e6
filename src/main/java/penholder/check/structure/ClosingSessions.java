package penholder.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.library.Formula;
import penholder.library.SessionBound;
import penholder.library.SessionBounds;
import penholder.model.Part;
import penholder.model.Places;
import penholder.model.Session;
import penholder.report.Severity;

/**
 * R-CLO-4: the session at which the Assembly takes the question up again is the one for which it
 * asks for the report.
 */
final class ClosingSessions implements Rule {
  @Override
  public String id() {
    return "R-CLO-4";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The report is asked for, and the item put on the agenda, of one and the same session.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    Map<Formula, Set<Session>> sessions = new LinkedHashMap<>();
    List<Passage> closing = new ArrayList<>();
    for (Places.Placed placed : Places.of(text.resolution()).row()) {
      if (placed.place().part() == Part.OPERATIVE && placed.place().degree() == 0) {
        Formula.of(placed.clause())
            .filter(formula -> formula == Formula.AGENDA || formula == Formula.REPORT_REQUEST)
            .ifPresent(
                formula -> {
                  closing.add(text.paragraph(placed.place()).orElseThrow());
                  SessionBounds.of(placed.clause()).stream()
                      .filter(SessionBound.SessionOrdinal.class::isInstance)
                      .map(SessionBound.SessionOrdinal.class::cast)
                      .filter(SessionBound.SessionOrdinal::own)
                      .map(SessionBound.SessionOrdinal::session)
                      .forEach(
                          one -> sessions.computeIfAbsent(formula, f -> new TreeSet<>()).add(one));
                });
      }
    }
    Set<Session> agenda = sessions.getOrDefault(Formula.AGENDA, Set.of());
    Set<Session> report = sessions.getOrDefault(Formula.REPORT_REQUEST, Set.of());
    boolean apart =
        agenda.size() == 1 && report.size() == 1 && !agenda.equals(report) && closing.size() == 2;
    return apart ? List.of(deviation(closing.get(1), agenda, report)) : List.of();
  }

  private static Deviation deviation(Passage last, Set<Session> agenda, Set<Session> report) {
    String ordinal = agenda.iterator().next().ordinal();
    int at = Math.max(0, last.words().indexOf(ordinal));
    return Deviation.of(
        last,
        at,
        Math.min(last.words().length(), at + ordinal.length()),
        "The report is asked for at the %s session, and the item is on the agenda of the %s."
            .formatted(report.iterator().next().ordinal(), ordinal));
  }
}
