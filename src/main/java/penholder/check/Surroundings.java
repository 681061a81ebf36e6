package penholder.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.model.Adopted;
import penholder.model.Resolution;

/**
 * What is known around a text that is checked.
 *
 * @param before the text it follows: the base of a draft, the one before in the series of an
 *     adopted text; a draft given as such is left out, for it has no symbol to be named by
 * @param series the series it belongs to
 * @param library the adopted texts that are here; read only if a rule asks for them
 */
public record Surroundings(
    Optional<Resolution> before, Optional<Series> series, Supplier<Library> library) {
  public Surroundings {
    before = before.filter(text -> text.header().stage() instanceof Adopted);
    library = new Once<>(library);
  }

  /** Nothing is known. */
  public static Surroundings none() {
    return new Surroundings(Optional.empty(), Optional.empty(), () -> new Library(List.of()));
  }
}
