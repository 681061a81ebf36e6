package penholder.draft.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.model.Header;
import penholder.model.Part;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/** The paragraphs of a draft in their order, each knowing where it stood before the edit. */
final class Outline {
  private final Header header;
  private final Map<Part, List<Standing>> parts;

  private Outline(Header header, Map<Part, List<Standing>> parts) {
    this.header = header;
    this.parts = parts;
  }

  /** The outline of a draft as it is. */
  static Outline of(Resolution draft) {
    Map<Part, List<Standing>> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(
          part,
          Places.of(draft).row().stream()
              .filter(placed -> placed.place().part() == part && placed.place().degree() == 0)
              .map(placed -> Standing.of(placed.place(), placed.clause()))
              .toList());
    }
    return new Outline(draft.header(), parts);
  }

  /**
   * The outline after an edit.
   *
   * @param preparing makes a paragraph of a clause that comes in
   */
  Outline after(Edit edit, Function<Incoming, Standing> preparing) {
    return edit.match(new Changing(preparing));
  }

  /** The draft that this is the outline of. */
  Resolution draft() {
    return new Resolution(
        header,
        Standing.wholes(parts.get(Part.PREAMBULAR)),
        Standing.wholes(parts.get(Part.OPERATIVE)),
        Standing.wholes(parts.get(Part.ANNEXED)));
  }

  /** All paragraphs and sub-paragraphs in printing order, as {@link Places#row} has them. */
  List<Standing> row() {
    return Stream.of(Part.values())
        .flatMap(part -> parts.get(part).stream())
        .flatMap(Standing::row)
        .toList();
  }

  /** What stands in the place of one paragraph. */
  private interface Instead {
    List<Standing> of(Standing standing);
  }

  private Outline replace(Place place, Instead instead) {
    Map<Part, List<Standing>> changed = new EnumMap<>(parts);
    changed.put(place.part(), replaced(parts.get(place.part()), place, instead));
    return new Outline(header, changed);
  }

  /** A paragraph is found by where it stood, since others may have come before it. */
  private static List<Standing> replaced(List<Standing> row, Place place, Instead instead) {
    List<Standing> all = new ArrayList<>();
    for (Standing one : row) {
      boolean here = one.was().filter(was -> was.equals(place)).isPresent();
      all.addAll(here ? instead.of(one) : List.of(one.with(replaced(one.items(), place, instead))));
    }
    return all;
  }

  private Outline without(List<Place> places) {
    Outline outline = this;
    for (Place place : places) {
      outline = outline.replace(place, gone -> List.of());
    }
    return outline;
  }

  private Outline with(List<Standing> fresh, Spot spot) {
    List<Standing> set = fresh.stream().map(one -> one.setFor(spot.place())).toList();
    return replace(
        spot.place(),
        anchor -> {
          List<Standing> all = new ArrayList<>(List.of(anchor));
          all.addAll(spot.after() ? 1 : 0, set);
          return all;
        });
  }

  private List<Standing> standings(List<Place> places) {
    Map<Place, Standing> byPlace =
        row().stream()
            .filter(one -> one.was().isPresent())
            .collect(Collectors.toMap(one -> one.was().get(), one -> one));
    return places.stream().map(byPlace::get).toList();
  }

  private final class Changing implements Edit.Cases<Outline> {
    private final Function<Incoming, Standing> preparing;

    Changing(Function<Incoming, Standing> preparing) {
      this.preparing = preparing;
    }

    @Override
    public Outline swap(Edit.Swap swap) {
      return replace(swap.place(), old -> List.of(preparing.apply(swap.by()).insteadOf(old)));
    }

    @Override
    public Outline insert(Edit.Insert insert) {
      return with(insert.incoming().stream().map(preparing).toList(), insert.spot());
    }

    @Override
    public Outline drop(Edit.Drop drop) {
      return without(drop.places());
    }

    @Override
    public Outline move(Edit.Move move) {
      return without(move.places()).with(standings(move.places()), move.spot());
    }

    @Override
    public Outline restore(Edit.Restore restore) {
      Outline outline = Outline.this;
      for (Edit.Swap swap : restore.swaps()) {
        outline = outline.after(swap, preparing);
      }
      return outline;
    }
  }
}
