package penholder.read.docx;

import java.util.Optional;

/** A piece of a paragraph as it stands in the file, with all that was done to it. */
sealed interface TrackedPiece {

  /** What it is once all is decided; empty if it is no longer there. */
  Optional<WordPiece> decided(Side side);

  /**
   * Words.
   *
   * @param look how they look now
   * @param before how they looked before somebody changed their format
   */
  record Words(String words, Look look, Look before, Standing standing) implements TrackedPiece {
    @Override
    public Optional<WordPiece> decided(Side side) {
      Look decided = side == Side.ACCEPTED ? look : before;
      return standing.isThere(side)
          ? Optional.of(new WordRun(words, decided.italic(), decided.style()))
          : Optional.empty();
    }
  }

  /** A note; it comes and goes with the place that refers to it. */
  record Note(Story story, Standing standing) implements TrackedPiece {
    @Override
    public Optional<WordPiece> decided(Side side) {
      return standing.isThere(side) ? Optional.of(note(side)) : Optional.empty();
    }

    /** The note itself, whether the text still refers to it or not. */
    WordNote note(Side side) {
      return new WordNote(NoteMargin.without(story.decided(side)));
    }
  }

  /** Something that is no text: a comment with its words, a change of format without. */
  record Remark(Revision revision, String words) implements TrackedPiece {
    @Override
    public Optional<WordPiece> decided(Side side) {
      return Optional.empty();
    }
  }
}
