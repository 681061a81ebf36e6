package penholder.library.lineage;

import java.util.List;
import java.util.Optional;
import penholder.compare.Segment;
import penholder.model.Inline;
import penholder.model.Place;

/**
 * A clause in one resolution of its series.
 *
 * @param edition the resolution
 * @param standing the paragraphs that the clause is there: more than one where it was split or is
 *     not yet merged; none where the clause does not stand there, or the text is not here
 */
public record Rung(Edition edition, List<Standing> standing) {
  public Rung {
    standing = List.copyOf(standing);
  }

  /**
   * A paragraph that the clause is.
   *
   * @param place where it stands
   * @param words its words with those below it, each of these behind its mark
   * @param before what it was on the rung before where the clause stands, the likest first; empty
   *     on the first
   */
  public record Standing(Place place, List<Inline> words, List<Step> before) {
    public Standing {
      words = List.copyOf(words);
      before = List.copyOf(before);
    }

    /** The step that its changes are shown by. */
    public Optional<Step> likest() {
      return before.stream().findFirst();
    }
  }

  /**
   * A link with the words of both paragraphs.
   *
   * @param older the resolution that the older paragraph stands in
   * @param newer the resolution that the newer one stands in
   * @param link the link
   * @param segments the words of both, with those below them
   */
  public record Step(Edition older, Edition newer, Link link, List<Segment> segments) {
    public Step {
      segments = List.copyOf(segments);
    }
  }
}
