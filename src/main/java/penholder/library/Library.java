package penholder.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;

/** Every clause of the adopted texts that are here, each by its address. */
public final class Library {
  private final NavigableMap<ResolutionSymbol, Resolution> texts =
      new TreeMap<>(Comparator.naturalOrder());

  /**
   * @param resolutions adopted texts; drafts among them are left out
   */
  public Library(List<Resolution> resolutions) {
    for (Resolution resolution : resolutions) {
      if (resolution.header().stage() instanceof Adopted adopted) {
        texts.put(adopted.symbol(), resolution);
      }
    }
  }

  /** The symbols of the texts that are here, oldest first. */
  public List<ResolutionSymbol> symbols() {
    return List.copyOf(texts.keySet());
  }

  /** The text of a resolution, if it is here. */
  public Optional<Resolution> text(ResolutionSymbol symbol) {
    return Optional.ofNullable(texts.get(symbol));
  }

  /** The clause at an address; empty if the text is not here or has no such paragraph. */
  public Optional<LibraryClause> clause(Address address) {
    return text(address.resolution())
        .map(text -> text.part(address.part()))
        .filter(clauses -> address.number() <= clauses.size())
        .map(clauses -> new LibraryClause(address, clauses.get(address.number() - 1)));
  }

  /** The clauses of one part of a text, in order; none if the text is not here. */
  public List<LibraryClause> clauses(ResolutionSymbol symbol, Part part) {
    List<LibraryClause> clauses = new ArrayList<>();
    List<Clause> found = text(symbol).map(text -> text.part(part)).orElse(List.of());
    for (Clause clause : found) {
      clauses.add(new LibraryClause(new Address(symbol, part, clauses.size() + 1), clause));
    }
    return List.copyOf(clauses);
  }
}
