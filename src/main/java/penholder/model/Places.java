package penholder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The paragraphs and sub-paragraphs of a resolution by their places, and by what people call them.
 */
public final class Places {
  private final List<Placed> row = new ArrayList<>();

  /**
   * A paragraph in its place.
   *
   * @param place where it stands
   * @param clause the paragraph with those below it
   */
  public record Placed(Place place, Clause clause) {}

  private Places() {}

  /** The places of a resolution, annexes included. */
  public static Places of(Resolution resolution) {
    Places places = new Places();
    for (Part part : Part.values()) {
      places.add(part, resolution.part(part));
    }
    return places;
  }

  private void add(Part part, List<Clause> clauses) {
    List<Numbering.Numbered> numbered = Numbering.of(part, clauses);
    for (int n = 1; n <= numbered.size(); n++) {
      Clause clause = numbered.get(n - 1).clause();
      add(new Place(part, List.of(n), clause.setting(), numbered.get(n - 1).label()), clause);
    }
  }

  private void add(Place place, Clause clause) {
    row.add(new Placed(place, clause));
    for (int n = 1; n <= clause.items().size(); n++) {
      add(place.below(n), clause.items().get(n - 1));
    }
  }

  /** All paragraphs and sub-paragraphs in printing order. */
  public List<Placed> row() {
    return List.copyOf(row);
  }

  /**
   * The paragraph that people call so.
   *
   * @param label "OP12", "op 12 (a)", "PP3": capitals and spaces do not matter
   * @return empty if the resolution has none of this name
   */
  public Optional<Placed> named(String label) {
    String key = key(label);
    return row.stream().filter(placed -> key(placed.place().label()).equals(key)).findFirst();
  }

  private static String key(String label) {
    return label.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  /** The paragraph at a place; empty if the resolution has none there. */
  public Optional<Placed> at(Part part, List<Integer> path) {
    return row.stream()
        .filter(placed -> placed.place().part() == part && placed.place().path().equals(path))
        .findFirst();
  }
}
