package penholder.draft;

import java.util.ArrayList;
import java.util.List;
import penholder.library.SessionBound;
import penholder.model.Enumeration;
import penholder.model.Fact;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Slot;
import penholder.model.Text;

/** The notes that follow from the session and the register. */
final class DerivedNotes {
  private static final Session FIRST_TO_SAY_SEE = new Session(75);
  private static final String SEE = "See ";

  private DerivedNotes() {}

  /** "Resolutions 57/35, 59/5 and 61/46.": "and" before the last, no comma before it (R-FN-9). */
  static Note previousResolutions(List<ResolutionSymbol> symbols) {
    List<String> numbers = symbols.stream().map(ResolutionSymbol::shortForm).toList();
    String word = numbers.size() == 1 ? "Resolution " : "Resolutions ";
    return Note.of(new Text(word + Enumeration.of(numbers) + "."));
  }

  /** "See {report}.": the citation is open until the report is known (R-FN-10). */
  static Note openReport(Session session) {
    return openReport(Fact.REPORT.slot(), !FIRST_TO_SAY_SEE.isAfter(session));
  }

  /** The same instead of a citation of the base: of the whole report, if that cites all of it. */
  static Note openReport(Slot slot, SessionBound.ReportCitation before, Session session) {
    return openReport(slot, before.isSection() && !FIRST_TO_SAY_SEE.isAfter(session));
  }

  private static Note openReport(Slot slot, boolean see) {
    List<Inline> text = new ArrayList<>();
    if (see) {
      text.add(new Text(SEE));
    }
    text.add(slot);
    text.add(new Text("."));
    return Note.of(text);
  }

  /**
   * The same note for a report that is known. R-FN-10: a report is cited with "See" only where a
   * section of it is cited.
   */
  static List<Inline> withoutNeedlessSee(List<Inline> text, String report) {
    boolean see =
        text.size() > 1
            && text.get(0).equals(new Text(SEE))
            && text.get(1).equals(Fact.REPORT.slot());
    return see && !report.contains("sect") ? text.subList(1, text.size()) : text;
  }
}
