package penholder.read.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How words stand in the file: whether they came, whether they went. Both are possible: one author
 * inserts, another deletes what was inserted.
 */
record Standing(Optional<Revision> came, Optional<Revision> went) {
  /** Words that nobody touched. */
  static final Standing UNTOUCHED = new Standing(Optional.empty(), Optional.empty());

  /** The same after one more revision around them; the inner one counts. */
  Standing in(Revision revision) {
    return switch (revision.kind()) {
      case INSERTED, MOVED_TO -> new Standing(Optional.of(revision), went);
      case DELETED, MOVED_FROM -> new Standing(came, Optional.of(revision));
      case FORMATTED, COMMENTED -> this;
    };
  }

  /** Whether the words are there once all is decided. */
  boolean isThere(Side side) {
    return (side == Side.ACCEPTED ? went : came).isEmpty();
  }

  /** The revisions, the earlier one first. */
  List<Revision> revisions() {
    return Stream.of(came, went).flatMap(Optional::stream).toList();
  }
}
