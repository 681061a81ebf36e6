package penholder.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.model.Adopted;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Vote;

/**
 * One resolution of a series, as the register knows it.
 *
 * @param symbol its symbol
 * @param adopted the day it was adopted
 * @param meeting the number of the plenary meeting
 * @param agendaItem item and sub-item of its session, "130 (q)"
 * @param drafts the symbols of the drafts, in full
 * @param report the report of the Secretary-General it took note of, symbol and section
 * @param asksForReportAt the session it asks for the next report at
 * @param vote how it was adopted
 */
public record Member(
    ResolutionSymbol symbol,
    LocalDate adopted,
    OptionalInt meeting,
    Optional<String> agendaItem,
    List<String> drafts,
    Optional<String> report,
    Optional<Session> asksForReportAt,
    Optional<Vote> vote) {
  public Member {
    drafts = List.copyOf(drafts);
  }

  /** What an adopted text says of itself; its report and requests stand in its words. */
  public static Member of(Adopted adopted) {
    return new Member(
        adopted.symbol(),
        adopted.date(),
        adopted.meeting(),
        adopted.agendaItem(),
        adopted.drafts(),
        Optional.empty(),
        Optional.empty(),
        adopted.proceedings().vote());
  }
}
