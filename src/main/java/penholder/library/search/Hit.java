package penholder.library.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import penholder.model.Part;
import penholder.model.PlaceName;
import penholder.model.ResolutionSymbol;
import penholder.model.Vote;

/**
 * An adopted clause that was found.
 *
 * @param resolution the newest of the resolutions in which it stands
 * @param part the part it stands in there
 * @param label what it is called there: "OP12(a)"
 * @param title the title of that resolution
 * @param date when that was adopted
 * @param vote how that was adopted; empty where nothing says so
 * @param words the clause, a line for each sub-paragraph; a sub-paragraph with the words that lead
 *     in to it
 * @param matches where the words that were looked for stand in it, in order
 * @param likeness how close it is, from 0 to 1: 1 if it is what was looked for, word for word
 * @param resolutions every resolution in which the same words stand, oldest first
 */
public record Hit(
    ResolutionSymbol resolution,
    Part part,
    String label,
    String title,
    LocalDate date,
    Optional<Vote> vote,
    String words,
    List<Span> matches,
    double likeness,
    List<ResolutionSymbol> resolutions) {
  public Hit {
    matches = List.copyOf(matches);
    resolutions = List.copyOf(resolutions);
  }

  /** "71/255 OP11", which names the clause wherever a clause is named. */
  public PlaceName name() {
    return new PlaceName(Optional.of(resolution), label, Optional.empty());
  }
}
