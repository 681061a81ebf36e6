package penholder.library.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import penholder.compare.Comparison;
import penholder.compare.Segment;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Place;
import penholder.model.Places.Placed;
import penholder.model.Text;

/**
 * What changed from one paragraph to another, with those below them.
 *
 * @param segments the words of both; a sub-paragraph stands behind its mark, "(a)"
 * @param kind how much of the first is left in the second
 * @param likeness the share of the words of both that both have, notes apart
 */
record Changed(List<Segment> segments, Link.Kind kind, double likeness) {
  /** The largest share of changed words in a paragraph that is edited and not reworked. */
  private static final double EDITED = 0.25;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[^\\s]*[\\p{L}\\p{N}])?");

  /** "Each paragraph ends with a comma or a semicolon": that says only where it stands. */
  private static final Pattern CLOSING = Pattern.compile("[,;.:](?: and)?$");

  private static final Pattern CHAIN =
      Pattern.compile("\\b(?:also|further) ?", Pattern.CASE_INSENSITIVE);

  /** Whether a paragraph says what another said, with those below it and the notes in them. */
  static boolean isNone(Placed older, Placed newer) {
    return said(words(older)).equals(said(words(newer)));
  }

  static Changed of(Placed older, Placed newer) {
    List<Inline> old = words(older);
    List<Inline> fresh = words(newer);
    List<Segment> segments = Comparison.words(old, fresh);
    int all = count(old) + count(fresh);
    int changed = changed(segments, Segment::old) + changed(segments, Segment::fresh);
    boolean same = said(old).equals(said(fresh));
    double share = all == 0 ? 0 : (double) changed / all;
    Link.Kind kind =
        same ? Link.Kind.SAME : share <= EDITED ? Link.Kind.EDITED : Link.Kind.REWORKED;
    return new Changed(segments, kind, same ? 1 : 1 - share);
  }

  /** A paragraph with those below it as running text. */
  static List<Inline> words(Placed placed) {
    List<Inline> row = new ArrayList<>();
    add(placed.place(), placed.clause(), row);
    return row;
  }

  private static void add(Place place, Clause clause, List<Inline> row) {
    row.addAll(clause.text());
    for (int n = 1; n <= clause.items().size(); n++) {
      Place below = place.below(n);
      row.add(new Text(" " + below.label().substring(place.label().length()) + " "));
      add(below, clause.items().get(n - 1), row);
    }
  }

  /** What tells whether a paragraph says the same, its notes included. */
  private static String said(List<Inline> text) {
    StringBuilder said = new StringBuilder();
    for (Inline piece : text) {
      if (piece instanceof Phrase phrase) {
        said.append(CHAIN.matcher(phrase.words()).replaceAll("").strip().toLowerCase(Locale.ROOT));
      } else if (piece instanceof Note note) {
        said.append('^').append(note.words());
      } else {
        said.append(Inline.words(List.of(piece)));
      }
    }
    return CLOSING.matcher(said.toString().strip()).replaceFirst("");
  }

  private static int changed(List<Segment> segments, Function<Segment, List<Inline>> side) {
    int words = 0;
    for (Segment segment : segments) {
      if (segment.isChange()) {
        words += count(side.apply(segment));
      }
    }
    return words;
  }

  private static int count(List<Inline> text) {
    return (int) WORD.matcher(Inline.words(text)).results().count();
  }
}
