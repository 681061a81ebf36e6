package penholder.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.corpus.Series;
import penholder.library.Formula;
import penholder.library.LibraryClause;
import penholder.library.Renewal;
import penholder.library.SessionBound;
import penholder.library.SessionBounds;
import penholder.model.Clause;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * A clause of the base brought to the session of the draft.
 *
 * @param origin the clause of the base
 * @param formula the formula that it is, if it is one
 * @param clause its words for the draft
 * @param updates what was brought up to date, in the order of the text
 * @param left what depends on the session and stays: the past, which nothing can derive
 */
public record BroughtUpToDate(
    LibraryClause origin,
    Optional<Formula> formula,
    Clause clause,
    List<Summary.Change> updates,
    List<String> left) {

  /**
   * Brings a clause from the session of its resolution to that of a draft.
   *
   * @param reports the slots for the reports that the draft cites
   * @param earlier where the base recalls the earlier resolutions of the series, if it does
   */
  static BroughtUpToDate of(
      LibraryClause origin,
      Session session,
      Series series,
      ReportSlots reports,
      Optional<EarlierResolutions> earlier) {
    Optional<Formula> formula = origin.formula();
    boolean closing =
        origin.address().part() == Part.OPERATIVE && formula.filter(Formula::closes).isPresent();
    Optional<EarlierResolutions> recalled = earlier.filter(one -> one.isIn(origin.address()));
    Forward forward =
        new Forward(origin.address().resolution(), session, series, reports, closing, recalled);
    Clause cited =
        recalled
            .map(one -> one.renewed(origin.clause(), series, session, forward.updates))
            .orElse(origin.clause());
    Clause clause = SessionBounds.renew(cited, forward);
    earlier.ifPresent(one -> forward.left.addAll(one.alsoIn(origin)));
    forward.left.addAll(documents(clause, origin.address().resolution().session()));
    return new BroughtUpToDate(origin, formula, clause, forward.updates, forward.left);
  }

  /**
   * Brings a clause by itself from the session of its resolution to that of a draft that takes it
   * in.
   *
   * @param series the series of the text that the clause comes from
   * @param preamble the preamble of that text
   */
  public static BroughtUpToDate alone(
      LibraryClause origin, Session session, Series series, List<LibraryClause> preamble) {
    return of(origin, session, series, new ReportSlots(), EarlierResolutions.in(preamble, series));
  }

  /** Notes that still cite a document of the session of the base: the next will have another. */
  private static List<String> documents(Clause clause, Session session) {
    String ofTheSession = "(?:See )?A/%d/\\d.*".formatted(session.number());
    return clause.notes().stream().map(Note::words).filter(w -> w.matches(ofTheSession)).toList();
  }

  /**
   * In the closing paragraphs (R-CLO-1, R-CLO-3) a session later than the text that speaks of it is
   * still to come, and moves on with the text: the 77th in a text of the 75th becomes the 83rd in a
   * text of the 81st. Elsewhere a session may be that of another body, or history, and one that is
   * farther off than the next text of the series was set once: it stays, and a person is told.
   */
  private static final class Forward implements Renewal {
    private final ResolutionSymbol from;
    private final Session to;
    private final Series series;
    private final ReportSlots reports;
    private final boolean closing;
    private final Optional<EarlierResolutions> recalled;
    private final List<Summary.Change> updates = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    Forward(
        ResolutionSymbol from,
        Session to,
        Series series,
        ReportSlots reports,
        boolean closing,
        Optional<EarlierResolutions> recalled) {
      this.from = from;
      this.to = to;
      this.series = series;
      this.reports = reports;
      this.closing = closing;
      this.recalled = recalled;
    }

    @Override
    public Session session(SessionBound.SessionOrdinal place) {
      Session spokenOf = place.session();
      if (!isBound(place)) {
        left.add(spokenOf.ordinal() + " session");
        return spokenOf;
      }
      Session moved = spokenOf.plus(to.number() - from.session().number());
      updates.add(
          new Summary.Change(spokenOf.ordinal() + " session", moved.ordinal() + " session"));
      return moved;
    }

    private boolean isBound(SessionBound.SessionOrdinal place) {
      int ahead = place.session().number() - from.session().number();
      boolean near = closing && ahead > 0 && ahead <= series.every().orElse(ahead);
      // "Recalling its resolution ..., in which it decided to include in the agenda of its ..."
      return place.own() && (near || recalled.isPresent() && ahead == 0);
    }

    @Override
    public Note previousResolutions(SessionBound.PreviousResolutions place, Note note) {
      List<ResolutionSymbol> all = new ArrayList<>(place.resolutions());
      // Where the words cite the newest by itself, the note has those before it.
      Optional<EarlierResolutions> beside = recalled.filter(one -> one.row().cited().size() == 1);
      Stream.concat(
              beside.map(one -> one.row().last().symbol()).stream(), series.before(to).stream())
          .filter(symbol -> !all.contains(symbol))
          .filter(
              symbol ->
                  beside.isEmpty()
                      || symbol.compareTo(series.before(to).get(series.before(to).size() - 1)) < 0)
          .forEach(all::add);
      return updated(note, DerivedNotes.previousResolutions(all));
    }

    @Override
    public Note report(SessionBound.ReportCitation place, Note note) {
      return place
          .session()
          .filter(from.session()::equals)
          .map(
              same ->
                  updated(
                      note,
                      DerivedNotes.openReport(reports.insteadOf(place.citation()), place, to)))
          .orElse(note);
    }

    private Note updated(Note before, Note after) {
      if (!Objects.equals(before, after)) {
        updates.add(new Summary.Change(before.words(), after.words()));
      }
      return after;
    }
  }
}
