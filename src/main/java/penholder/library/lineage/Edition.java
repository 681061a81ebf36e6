package penholder.library.lineage;

import java.time.LocalDate;
import java.util.Optional;
import penholder.corpus.Member;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Vote;

/**
 * A resolution of a series, or the draft of the next one.
 *
 * @param session the session it belongs to
 * @param symbol its symbol; empty for a draft
 * @param adopted the day it was adopted; empty for a draft
 * @param vote how it was adopted; empty for a draft, and where nothing says so
 * @param text its text, if that is here
 */
public record Edition(
    Session session,
    Optional<ResolutionSymbol> symbol,
    Optional<LocalDate> adopted,
    Optional<Vote> vote,
    Optional<Resolution> text) {

  /** An adopted resolution as its series knows it. */
  public static Edition of(Member member, Optional<Resolution> text) {
    return new Edition(
        member.symbol().session(),
        Optional.of(member.symbol()),
        Optional.of(member.adopted()),
        member.vote(),
        text);
  }

  /** A draft. */
  public static Edition ofDraft(Resolution draft) {
    return new Edition(
        draft.header().session(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(draft));
  }

  /** The same resolution with its text. */
  public Edition with(Resolution other) {
    return new Edition(session, symbol, adopted, vote, Optional.of(other));
  }
}
