package penholder.draft;

import java.util.List;
import java.util.Optional;
import penholder.library.Address;
import penholder.model.OpenSlot;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Setting;

/**
 * What became of the base in a draft.
 *
 * @param session the session of the draft
 * @param base the adopted text it was made from
 * @param newerNotHere resolutions of the series that are newer than the base and whose text is not
 *     here: the draft cites them and has none of their words
 * @param adopted a resolution that the register knows as this session's text already
 * @param missing sessions at which the series was due between the newest that is known and this
 *     one: their resolutions are not in the register, and so not in the list of previous ones
 * @param due the session that the series is due at, where this one is out of step with it
 * @param title what became of the years and ordinals in the title
 * @param paragraphs every paragraph of the draft, in order
 * @param dropped clauses of the base that the draft has not
 * @param annexed how many annexes the base has: they are not carried over
 * @param putRight what the fair copy put right: openings, punctuation, notes
 * @param open what is still to be filled in
 */
public record Summary(
    Session session,
    ResolutionSymbol base,
    List<ResolutionSymbol> newerNotHere,
    Optional<ResolutionSymbol> adopted,
    List<Session> missing,
    Optional<Session> due,
    TitleMoved title,
    List<Paragraph> paragraphs,
    List<Address> dropped,
    int annexed,
    List<PutRight> putRight,
    List<OpenSlot> open) {
  public Summary {
    newerNotHere = List.copyOf(newerNotHere);
    missing = List.copyOf(missing);
    paragraphs = List.copyOf(paragraphs);
    dropped = List.copyOf(dropped);
    putRight = List.copyOf(putRight);
    open = List.copyOf(open);
  }

  /**
   * A paragraph of the draft.
   *
   * @param label "PP4"
   * @param setting how it is set: headings and rows of tables are here too
   * @param from the clause of the base that it comes from; empty if the template gave it
   * @param changes what was brought up to date in it
   * @param left what depends on the session and was left as it stood in the base
   */
  public record Paragraph(
      String label,
      Setting setting,
      Optional<Address> from,
      List<Change> changes,
      List<String> left) {
    public Paragraph {
      changes = List.copyOf(changes);
      left = List.copyOf(left);
    }
  }

  /**
   * Words of the base and what stands in their place.
   *
   * @param before as the base has it
   * @param after as the draft has it
   */
  public record Change(String before, String after) {}
}
