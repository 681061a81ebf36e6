package penholder.library.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Places.Placed;
import penholder.model.Resolution;

/** One climb along the editions of a series, from the paragraph that was asked for. */
final class Climb {
  private final List<Edition> editions;
  private final List<Integer> here = new ArrayList<>();
  private final Map<Integer, Places> places = new HashMap<>();
  private final Map<Integer, List<Place>> standing = new TreeMap<>();
  private final Map<Integer, List<Rung.Step>> steps = new HashMap<>();
  private final List<Rung.Step> likely = new ArrayList<>();

  Climb(List<Edition> editions, int at, Place place) {
    this.editions = editions;
    for (int n = 0; n < editions.size(); n++) {
      if (editions.get(n).text().isPresent()) {
        here.add(n);
        places.put(n, Places.of(text(n)));
      }
    }
    standing.put(at, List.of(place));
    down(at);
    up(at);
  }

  private Resolution text(int n) {
    return editions.get(n).text().orElseThrow();
  }

  private void down(int from) {
    int newer = from;
    for (int k = here.indexOf(from) - 1; k >= 0; k--) {
      int older = here.get(k);
      Lineage lineage = Lineage.between(text(older), text(newer));
      List<Link> links =
          standing.get(newer).stream().flatMap(place -> lineage.to(place).stream()).toList();
      if (stand(older, newer, links)) {
        standing.put(
            older, links.stream().filter(Link::certain).map(Link::from).distinct().toList());
        newer = older;
      }
    }
  }

  private void up(int from) {
    int older = from;
    for (int k = here.indexOf(from) + 1; k < here.size(); k++) {
      int newer = here.get(k);
      Lineage lineage = Lineage.between(text(older), text(newer));
      List<Link> links =
          standing.get(older).stream().flatMap(place -> lineage.from(place).stream()).toList();
      if (stand(older, newer, links)) {
        standing.put(newer, links.stream().filter(Link::certain).map(Link::to).distinct().toList());
        older = newer;
      }
    }
  }

  /** Keeps the steps between two editions; returns whether one is certain. */
  private boolean stand(int older, int newer, List<Link> links) {
    boolean certain = false;
    for (Link link : links) {
      Rung.Step step = step(older, newer, link);
      if (link.certain()) {
        steps.computeIfAbsent(newer, n -> new ArrayList<>()).add(step);
        certain = true;
      } else {
        likely.add(step);
      }
    }
    return certain;
  }

  private Rung.Step step(int older, int newer, Link link) {
    Changed changed = Changed.of(placed(older, link.from()), placed(newer, link.to()));
    return new Rung.Step(editions.get(older), editions.get(newer), link, changed.segments());
  }

  private Placed placed(int edition, Place place) {
    return places.get(edition).at(place.part(), place.path()).orElseThrow();
  }

  Ladder ladder() {
    List<Rung> rungs = new ArrayList<>();
    for (int n = 0; n < editions.size(); n++) {
      int edition = n;
      List<Rung.Standing> there =
          standing.getOrDefault(n, List.of()).stream()
              .sorted(Comparator.comparing(place -> row(edition).indexOf(place)))
              .map(place -> standing(edition, place))
              .toList();
      rungs.add(new Rung(editions.get(n), there));
    }
    return new Ladder(rungs, likely);
  }

  private List<Place> row(int edition) {
    return places.get(edition).row().stream().map(Placed::place).toList();
  }

  private Rung.Standing standing(int edition, Place place) {
    List<Rung.Step> before =
        steps.getOrDefault(edition, List.of()).stream()
            .filter(step -> step.link().to().equals(place))
            .sorted(Comparator.comparing(step -> -step.link().likeness()))
            .toList();
    return new Rung.Standing(place, Changed.words(placed(edition, place)), before);
  }
}
