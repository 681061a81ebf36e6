package penholder.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import penholder.model.Place;
import penholder.model.PlaceName;
import penholder.model.Places;
import penholder.model.Places.Placed;
import penholder.report.Refusal;

/** The paragraphs that a user names, in a text that is there. */
final class Addressed {
  private static final String LOOKS = "A paragraph is named like this: PP3, OP12, OP12(a).";

  private final String text;
  private final Places places;

  /**
   * @param text what the text is called in a sentence: "The draft", "71/255"
   * @param places its paragraphs
   */
  Addressed(String text, Places places) {
    this.text = text;
    this.places = places;
  }

  /**
   * One paragraph.
   *
   * @throws Refusal (wrong use) if there is none of that name, or more than one
   */
  Place one(PlaceName name) {
    if (name.last().isPresent()) {
      throw wrongUse(
          "One paragraph is needed here, and %s are several. %s"
              .formatted(new PlaceName(Optional.empty(), name.first(), name.last()), LOOKS));
    }
    return named(name.first());
  }

  /**
   * One paragraph, or those of a range.
   *
   * @throws Refusal (wrong use) if there are none of that name, or the range runs backwards or from
   *     one degree or part to another
   */
  List<Place> some(PlaceName name) {
    Place first = named(name.first());
    if (name.last().isEmpty()) {
      return List.of(first);
    }
    Place last = named(name.last().get());
    List<Place> row =
        places.row().stream().map(Placed::place).filter(place -> isBeside(place, first)).toList();
    int from = row.indexOf(first);
    int to = row.indexOf(last);
    if (to < from) {
      throw wrongUse(
          "From %s to %s is no range: both stand in one part, as paragraphs or below the same one, and the first comes first."
              .formatted(first, last));
    }
    return row.subList(from, to + 1);
  }

  private static boolean isBeside(Place place, Place other) {
    int above = other.path().size() - 1;
    return place.part() == other.part()
        && place.path().size() == other.path().size()
        && place.path().subList(0, above).equals(other.path().subList(0, above));
  }

  private Place named(String label) {
    List<Place> found =
        places.row().stream()
            .map(Placed::place)
            .filter(place -> tight(place.label()).equals(tight(label)))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> longer =
        places.row().stream()
            .map(placed -> placed.place().label())
            .filter(one -> tight(one).endsWith("." + tight(label)))
            .toList();
    if (found.isEmpty() && !longer.isEmpty()) {
      throw wrongUse(
          "%s has %s in more than one section: %s. Say which."
              .formatted(text, label, String.join(", ", longer)));
    }
    throw wrongUse("%s has no %s. It has %s.".formatted(text, label, whatElse(label)));
  }

  /** What the paragraph has below it, where only that is wrong; else the whole extent. */
  private String whatElse(String label) {
    int below = label.lastIndexOf('(');
    Optional<Placed> above = below < 0 ? Optional.empty() : places.named(label.substring(0, below));
    if (above.isEmpty()) {
      return places.extent();
    }
    int items = above.get().clause().items().size();
    Place place = above.get().place();
    if (items == 0) {
      return place + ", without sub-paragraphs";
    }
    return items == 1
        ? place.below(1).toString()
        : "%s to %s".formatted(place.below(1), place.below(items));
  }

  private static String tight(String label) {
    return label.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  /**
   * What a user wrote for a paragraph.
   *
   * @throws Refusal (wrong use) if it is no name of one
   */
  static PlaceName name(String written) {
    return PlaceName.parse(written)
        .orElseThrow(
            () ->
                written.matches("\\d+")
                    ? wrongUse(
                        "%s could be PP%s or OP%s: say which.".formatted(written, written, written))
                    : wrongUse("\"%s\" is no name of a paragraph. %s".formatted(written, LOOKS)));
  }

  private static Refusal wrongUse(String message) {
    return new Refusal(Refusal.Kind.WRONG_USE, message);
  }
}
