package penholder.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Place;

/** The outcome of each entry; a paragraph that moved away has its outcome where it stands now. */
final class Judging implements Entry.Cases<Optional<Outcome>> {
  /** The largest share of changed words in a paragraph that is only lightly edited. */
  private static final double LIGHTLY = 0.25;

  @Override
  public Optional<Outcome> continued(Entry.Continued entry) {
    int added = added(entry.segments());
    int removed = removed(entry.segments());
    int all = words(Pieces.old(entry.segments())) + words(Pieces.fresh(entry.segments()));
    boolean lightly = added + removed <= LIGHTLY * all;
    Kind edited = lightly ? Kind.LIGHTLY_EDITED : Kind.REWORKED;
    return outcome(
        entry.segments().stream().anyMatch(Segment::isChange) ? edited : Kind.KEPT,
        entry,
        added,
        removed);
  }

  @Override
  public Optional<Outcome> added(Entry.Added entry) {
    return outcome(Kind.NEW, entry, words(entry.text()), 0);
  }

  @Override
  public Optional<Outcome> dropped(Entry.Dropped entry) {
    return outcome(Kind.DROPPED, entry, 0, words(entry.text()));
  }

  @Override
  public Optional<Outcome> movedAway(Entry.MovedAway entry) {
    return Optional.empty();
  }

  @Override
  public Optional<Outcome> movedHere(Entry.MovedHere entry) {
    return Optional.of(
        new Outcome(
            Kind.MOVED,
            List.of(entry.oldPlace()),
            List.of(entry.freshPlace()),
            added(entry.segments()),
            removed(entry.segments())));
  }

  @Override
  public Optional<Outcome> split(Entry.Split entry) {
    return halves(entry, entry.first(), entry.second());
  }

  @Override
  public Optional<Outcome> merged(Entry.Merged entry) {
    return halves(entry, entry.first(), entry.second());
  }

  private static Optional<Outcome> halves(Entry entry, Entry.Half first, Entry.Half second) {
    List<Segment> both =
        Stream.of(first, second).flatMap(half -> half.segments().stream()).toList();
    return outcome(Kind.REWORKED, entry, added(both), removed(both));
  }

  private static Optional<Outcome> outcome(Kind kind, Entry entry, int added, int removed) {
    List<Place> old = entry.old().stream().map(Paragraph::place).toList();
    List<Place> fresh = entry.fresh().stream().map(Paragraph::place).toList();
    return Optional.of(new Outcome(kind, old, fresh, added, removed));
  }

  private static int added(List<Segment> segments) {
    return changedWords(segments, Segment::fresh);
  }

  private static int removed(List<Segment> segments) {
    return changedWords(segments, Segment::old);
  }

  private static int changedWords(List<Segment> segments, Function<Segment, List<Inline>> side) {
    int words = 0;
    for (Segment segment : segments) {
      if (segment instanceof Segment.NoteEdit edit) {
        words += changedWords(edit.segments(), side);
      } else if (!(segment instanceof Segment.Same)) {
        words += words(side.apply(segment));
      }
    }
    return words;
  }

  /** How many words some text has, those of its notes included. */
  private static int words(List<Inline> text) {
    int words = 0;
    for (Token token : Tokens.of(text)) {
      words += token.kind() == Token.Kind.WORD ? 1 : 0;
      words += token.note().map(Note::text).map(Judging::words).orElse(0);
    }
    return words;
  }
}
