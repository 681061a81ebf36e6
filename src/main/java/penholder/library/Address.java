package penholder.library;

import penholder.model.Part;
import penholder.model.Place;
import penholder.model.ResolutionSymbol;

/**
 * Where a clause of an adopted text stands: {@code 75/15 OP12}. Adopted texts do not change, so
 * this is who the clause is.
 *
 * @param resolution the adopted resolution
 * @param place the paragraph in it
 */
public record Address(ResolutionSymbol resolution, Place place) {

  /** Preambular, operative, or in an annex. */
  public Part part() {
    return place.part();
  }

  /** "OP12". */
  public String label() {
    return place.label();
  }

  /** "75/15 OP12". */
  @Override
  public String toString() {
    return resolution + " " + label();
  }
}
