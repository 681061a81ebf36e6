package penholder.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** The first paragraph and the last of every count: "PP1 to PP18 and OP1 to OP28" (R-NEG-3). */
  public String extent() {
    Map<String, List<String>> counts = new LinkedHashMap<>();
    for (Placed placed : row) {
      if (placed.place().degree() == 0 && placed.place().setting().isCounted()) {
        String label = placed.place().label();
        counts
            .computeIfAbsent(label.replaceFirst("\\d+$", ""), count -> new ArrayList<>())
            .add(label);
      }
    }
    return counts.isEmpty()
        ? "no paragraphs"
        : Enumeration.of(counts.values().stream().map(Places::fromTo).toList());
  }

  /** The same of what stands directly below a paragraph: "OP3(a) to OP3(c)"; empty for nothing. */
  public Optional<String> extentBelow(Placed above) {
    List<String> labels = new ArrayList<>();
    for (int n = 1; n <= above.clause().items().size(); n++) {
      labels.add(above.place().below(n).label());
    }
    return labels.isEmpty() ? Optional.empty() : Optional.of(fromTo(labels));
  }

  private static String fromTo(List<String> labels) {
    String first = labels.get(0);
    return labels.size() == 1 ? first : first + " to " + labels.get(labels.size() - 1);
  }

  /** The paragraph at a place; empty if the resolution has none there. */
  public Optional<Placed> at(Part part, List<Integer> path) {
    return row.stream()
        .filter(placed -> placed.place().part() == part && placed.place().path().equals(path))
        .findFirst();
  }
}
