package penholder.shelf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.library.StandingTitle;
import penholder.model.ResolutionSymbol;
import penholder.report.Finding;

/**
 * The series that are found in a corpus.
 *
 * @param recurring those that recur, sorted by name
 * @param alone texts of which there is one only, and which do not say when they come back
 * @param unreadable what is the matter with files that could not be read
 */
public record SeriesList(
    List<SeriesHere> recurring, List<SeriesHere> alone, List<Finding> unreadable) {
  /** Nothing is found. */
  static final SeriesList NONE = new SeriesList(List.of(), List.of(), List.of());

  public SeriesList {
    recurring = List.copyOf(recurring);
    alone = List.copyOf(alone);
    unreadable = List.copyOf(unreadable);
  }

  /** The series of a resolution; where that is not here, the one of texts of its title. */
  Optional<SeriesHere> of(ResolutionSymbol symbol, String title) {
    String key = StandingTitle.of(title).key();
    return all()
        .filter(series -> series.symbols().contains(symbol))
        .findFirst()
        .or(() -> all().filter(one -> StandingTitle.of(one.title()).key().equals(key)).findFirst());
  }

  private Stream<SeriesHere> all() {
    return Stream.concat(recurring.stream(), alone.stream());
  }
}
