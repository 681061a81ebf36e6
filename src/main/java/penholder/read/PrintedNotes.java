package penholder.read;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The notes at the foot of printed pages: each begins with its number, lines below go on with it.
 */
final class PrintedNotes {
  private final LineJoint joint;
  private Optional<Passage> note = Optional.empty();
  private int count;

  PrintedNotes(LineJoint joint) {
    this.joint = joint;
  }

  /** Takes the next line; the note before it, if a new one begins here. */
  Optional<Passage> take(Passage line) {
    boolean next = NoteMark.of(line.text()).equals(OptionalInt.of(count + 1));
    if (note.isPresent() && !next) {
      note = Optional.of(joint.join(note.get(), line));
      return Optional.empty();
    }
    Optional<Passage> before = end();
    count += next ? 1 : 0;
    note = Optional.of(line);
    return before;
  }

  /** The note that ends with the page. */
  Optional<Passage> end() {
    Optional<Passage> last = note;
    note = Optional.empty();
    return last;
  }
}
