package penholder.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import penholder.model.Adopted;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.PlaceName;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;

/** Every clause of the adopted texts that are here, each by its address. */
public final class Library implements AdoptedTexts {
  private final NavigableMap<ResolutionSymbol, Resolution> texts =
      new TreeMap<>(Comparator.naturalOrder());

  private final Map<ResolutionSymbol, Shingles> runs = new HashMap<>();

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

  @Override
  public Optional<Resolution> text(ResolutionSymbol symbol) {
    return Optional.ofNullable(texts.get(symbol));
  }

  @Override
  public Map<ResolutionSymbol, Double> shares(List<Inline> paragraph) {
    Shingles wanted = Shingles.of(paragraph);
    Map<ResolutionSymbol, Double> shares = new HashMap<>();
    texts.forEach(
        (symbol, text) ->
            shares.put(
                symbol, wanted.shareIn(runs.computeIfAbsent(symbol, s -> Shingles.of(text)))));
    return shares;
  }

  /**
   * The clause of a name.
   *
   * @param name names the resolution, and one paragraph or sub-paragraph
   * @return empty if the text is not here or has no such paragraph
   */
  public Optional<LibraryClause> clause(PlaceName name) {
    return name.text()
        .flatMap(
            symbol ->
                text(symbol)
                    .flatMap(text -> Places.of(text).named(name.first()))
                    .map(placed -> clause(symbol, placed)));
  }

  /** The paragraphs of one part of a text, in order; none if the text is not here. */
  public List<LibraryClause> clauses(ResolutionSymbol symbol, Part part) {
    return text(symbol).map(text -> Places.of(text).row()).orElse(List.of()).stream()
        .filter(placed -> placed.place().part() == part && placed.place().degree() == 0)
        .map(placed -> clause(symbol, placed))
        .toList();
  }

  private static LibraryClause clause(ResolutionSymbol symbol, Places.Placed placed) {
    return new LibraryClause(new Address(symbol, placed.place()), placed.clause());
  }
}
