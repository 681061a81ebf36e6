package penholder.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an adopted resolution says of its own adoption.
 *
 * @param symbol its symbol
 * @param date the day it was adopted
 * @param meeting the number of the plenary meeting; empty where the source does not give it
 * @param agendaItem the item and sub-item, "130 (q)"; empty where the source does not give it
 * @param drafts the symbols of the drafts it was adopted from, in full ("A/75/L.25",
 *     "A/75/L.25/Add.1"), in printed order; a text from a committee names none itself, but its
 *     records may ("A/C.1/78/L.23")
 * @param committee for a text that a Main Committee proposed, the printed words ("on the report of
 *     the Third Committee (A/76/462, para. 22)")
 * @param distribution the category, "General"; empty where the source does not give it
 * @param issued the day the document was issued
 * @param proceedings how it came about: sponsors, vote, subjects
 */
public record Adopted(
    ResolutionSymbol symbol,
    LocalDate date,
    OptionalInt meeting,
    Optional<String> agendaItem,
    List<String> drafts,
    Optional<String> committee,
    Optional<String> distribution,
    Optional<LocalDate> issued,
    Proceedings proceedings)
    implements Stage {
  public Adopted {
    drafts = List.copyOf(drafts);
  }

  /** An adoption of which only the text itself tells. */
  public Adopted(
      ResolutionSymbol symbol,
      LocalDate date,
      OptionalInt meeting,
      Optional<String> agendaItem,
      List<String> drafts,
      Optional<String> committee,
      Optional<String> distribution,
      Optional<LocalDate> issued) {
    this(
        symbol,
        date,
        meeting,
        agendaItem,
        drafts,
        committee,
        distribution,
        issued,
        Proceedings.UNKNOWN);
  }

  /** The same adoption, of which it is known besides how the vote went. */
  public Adopted voted(Vote vote) {
    return new Adopted(
        symbol,
        date,
        meeting,
        agendaItem,
        drafts,
        committee,
        distribution,
        issued,
        proceedings.voted(vote));
  }
}
