package penholder.draft.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.library.Address;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Places.Placed;
import penholder.model.Resolution;

/** Where everything stands after an edit. */
final class Labels implements Edit.Cases<Stream<Edited.Touched>> {
  private final Places before;
  private final Map<Place, Placed> fates = new HashMap<>();
  private final Map<Address, String> incoming = new HashMap<>();
  private final List<Placed> fresh = new ArrayList<>();

  /**
   * @param draft the draft before the edit
   * @param outline its outline after it
   * @param after the draft after it, with as many paragraphs as the outline
   */
  Labels(Resolution draft, Outline outline, Resolution after) {
    this.before = Places.of(draft);
    List<Standing> row = outline.row();
    List<Placed> places = Places.of(after).row();
    int below = -1;
    for (int at = 0; at < row.size(); at++) {
      Standing standing = row.get(at);
      Placed placed = places.get(at);
      standing.was().ifPresent(was -> fates.put(was, placed));
      standing.origin().ifPresent(from -> incoming.put(from.address(), placed.place().label()));
      if (standing.was().isEmpty() && at > below) {
        fresh.add(placed);
        below = at + (int) standing.row().count() - 1;
      }
    }
  }

  /** What a clause that came in is called now. */
  String of(Address origin) {
    return incoming.get(origin);
  }

  /** The paragraphs that an edit was about, in its order. */
  List<Edited.Touched> touched(Edit edit) {
    return edit.match(this).toList();
  }

  private Edited.Touched at(Place place) {
    return new Edited.Touched(
        before.at(place.part(), place.path()), Optional.ofNullable(fates.get(place)));
  }

  @Override
  public Stream<Edited.Touched> swap(Edit.Swap swap) {
    return Stream.of(at(swap.place()));
  }

  @Override
  public Stream<Edited.Touched> insert(Edit.Insert insert) {
    return fresh.stream().map(one -> new Edited.Touched(Optional.empty(), Optional.of(one)));
  }

  @Override
  public Stream<Edited.Touched> drop(Edit.Drop drop) {
    return drop.places().stream().map(this::at);
  }

  @Override
  public Stream<Edited.Touched> move(Edit.Move move) {
    return move.places().stream().map(this::at);
  }

  @Override
  public Stream<Edited.Touched> restore(Edit.Restore restore) {
    return restore.swaps().stream().map(swap -> at(swap.place()));
  }
}
