package penholder.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.library.lineage.Lineage;
import penholder.library.lineage.Link;
import penholder.model.Adopted;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/**
 * What the paragraphs of a text were in the earlier texts of its series, of those that are here.
 */
final class Forerunners {
  private final List<Resolution> row = new ArrayList<>();
  private final List<ForkJoinTask<Lineage>> steps = new ArrayList<>();

  /** Begins to look for those of a text, and does not wait. */
  Forerunners(Resolution text, Surroundings surroundings) {
    row.add(text);
    if (surroundings.series().isPresent()) {
      Series series = surroundings.series().get();
      Library library = surroundings.library().get();
      series.before(text.header().session()).stream()
          .sorted(Comparator.reverseOrder())
          .flatMap(symbol -> library.text(symbol).stream())
          .forEach(row::add);
    }
    for (int n = 1; n < row.size(); n++) {
      Resolution older = row.get(n);
      Resolution newer = row.get(n - 1);
      steps.add(ForkJoinPool.commonPool().submit(() -> Lineage.between(older, newer)));
    }
  }

  /** The paragraphs that a paragraph comes from, the newest first; only certain links count. */
  List<Forerunner> of(Place place) {
    List<Forerunner> found = new ArrayList<>();
    List<Place> at = List.of(place);
    for (int n = 0; n < steps.size() && !at.isEmpty(); n++) {
      Lineage step = steps.get(n).join();
      at =
          at.stream()
              .flatMap(one -> step.to(one).stream())
              .filter(Link::certain)
              .map(Link::from)
              .distinct()
              .toList();
      Resolution older = row.get(n + 1);
      at.forEach(one -> found.add(forerunner(older, one)));
    }
    return found;
  }

  private static Forerunner forerunner(Resolution text, Place place) {
    String symbol = ((Adopted) text.header().stage()).symbol().shortForm();
    String words =
        Places.of(text)
            .at(place.part(), place.path())
            .map(placed -> placed.clause().words())
            .orElse("");
    return new Forerunner(symbol + " " + place.label(), words);
  }
}
