package penholder.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.compare.Entry;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Place;

/**
 * What a summary shows of an entry, besides its outcome.
 *
 * @param text the words of the paragraph, new ones if it has any; of a split one the first half
 * @param kin for a new paragraph the old one that most of its words were taken out of, for a
 *     dropped one the new one that they went into
 * @param changes the words that changed in a paragraph that goes on
 */
record ShownEntry(List<Inline> text, Optional<Place> kin, List<WordChange> changes) {

  static ShownEntry of(Entry entry) {
    return entry.match(new Showing());
  }

  private static final class Showing implements Entry.Cases<ShownEntry> {
    @Override
    public ShownEntry continued(Entry.Continued entry) {
      return goingOn(entry, entry.segments());
    }

    @Override
    public ShownEntry added(Entry.Added entry) {
      return new ShownEntry(entry.text(), entry.source(), List.of());
    }

    @Override
    public ShownEntry dropped(Entry.Dropped entry) {
      return new ShownEntry(entry.text(), entry.destination(), List.of());
    }

    @Override
    public ShownEntry movedAway(Entry.MovedAway entry) {
      return new ShownEntry(entry.text(), Optional.empty(), List.of());
    }

    @Override
    public ShownEntry movedHere(Entry.MovedHere entry) {
      return goingOn(entry, entry.segments());
    }

    @Override
    public ShownEntry split(Entry.Split entry) {
      return goingOn(entry, both(entry.first(), entry.second()));
    }

    @Override
    public ShownEntry merged(Entry.Merged entry) {
      return goingOn(entry, both(entry.first(), entry.second()));
    }

    private static List<Segment> both(Entry.Half first, Entry.Half second) {
      return Stream.concat(first.segments().stream(), second.segments().stream()).toList();
    }

    private static ShownEntry goingOn(Entry entry, List<Segment> segments) {
      List<Inline> text = entry.fresh().get(0).text();
      return new ShownEntry(text, Optional.empty(), WordChange.in(segments));
    }
  }
}
