package penholder.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <i>Ibid.</i> in both directions (R-FN-6): "only when the immediately preceding footnote has the
 * same source; then only the differing part".
 *
 * <p>After "Resolution 66/2, annex I." the note "Resolution 66/2, annex II." is printed "Ibid.,
 * annex II.", and the same note once more "Ibid." The word is roman (R-TYP-2).
 */
public final class Ibid {
  private static final Pattern WRITTEN = Pattern.compile("[Ii]bid[.,]*+ ?");
  private static final Pattern CONTINUED = Pattern.compile("; (and )?(?=[Ii]bid)");

  private Ibid() {}

  /**
   * How a note is printed.
   *
   * @param before the text of the note before it, in full; empty for the first note
   * @param full its own text in full
   * @return "Ibid., " and what differs, or the full text where the source is another or where the
   *     note refers to more than the one before it ("Resolution 66/2." after its annex)
   */
  public static List<Inline> shorten(Optional<List<Inline>> before, List<Inline> full) {
    Optional<Citation> known = before.flatMap(Ibid::lastSource);
    if (known.isEmpty()) {
      return full;
    }
    Citation old = known.get();
    Citation citation = Citation.of(full);
    int same = old.common(citation);
    boolean sameSource = same >= old.source() && same >= citation.source();
    if (!sameSource || same == citation.size() && same < old.size()) {
      return full;
    }
    if (same < citation.size()) {
      return Excerpt.join(List.of(new Text("Ibid., ")), citation.from(same));
    }
    List<Inline> tail = citation.from(same);
    boolean stop = Inline.words(tail).startsWith(".");
    return Excerpt.join(List.of(new Text(stop ? "Ibid" : "Ibid.")), tail);
  }

  /**
   * The full text of a note printed as "Ibid., ...", such that {@link #shorten} gives the printed
   * text again; empty where there is none, or where the note does not begin with "Ibid.".
   *
   * @param beforeInFull the text of the note before it, in full
   * @param printed the text as printed
   */
  public static Optional<List<Inline>> expand(List<Inline> beforeInFull, List<Inline> printed) {
    return meaning(beforeInFull, printed)
        .filter(full -> shorten(Optional.of(beforeInFull), full).equals(printed));
  }

  /**
   * What a printed note is: in full, with its <i>Ibid.</i> written out (R-FN-6), where the rule
   * would print it as it was printed; else exactly as printed.
   *
   * @param before the text of the note before it, in full; empty for the first note
   * @param printed the text as printed
   */
  public static Note read(Optional<List<Inline>> before, List<Inline> printed) {
    if (Inline.words(printed).startsWith("Ibid")) {
      return before
          .flatMap(source -> expand(source, printed))
          .map(Note::of)
          .orElseGet(() -> Note.sic(printed));
    }
    return shorten(before, printed).equals(printed) ? Note.of(printed) : Note.sic(printed);
  }

  /**
   * The full text of a note as the next one has to know it: a note in full says it itself, and one
   * that was printed against the rule ({@link Note.Wording#SIC}) is understood if it can be.
   *
   * @param before the text of the note before it, in full; empty for the first note
   */
  public static List<Inline> inFull(Optional<List<Inline>> before, Note note) {
    return note.wording() == Note.Wording.FULL
        ? note.text()
        : before.flatMap(text -> meaning(text, note.text())).orElse(note.text());
  }

  /** What a printed "Ibid., ..." refers to, also where the rule would have printed it otherwise. */
  private static Optional<List<Inline>> meaning(List<Inline> before, List<Inline> printed) {
    String words = Inline.words(printed);
    Matcher ibid = WRITTEN.matcher(words);
    Optional<Citation> known = lastSource(before);
    if (known.isEmpty() || !ibid.lookingAt()) {
      return Optional.empty();
    }
    Citation old = known.get();
    List<Inline> source = old.upTo(old.size());
    if (ibid.end() == words.length() || words.charAt(ibid.end()) == ';') {
      List<Inline> tail = Excerpt.of(printed, ibid.end(), words.length());
      return Optional.of(Excerpt.join(source, tail.isEmpty() ? List.of(new Text(".")) : tail));
    }
    List<Inline> rest = Excerpt.of(printed, ibid.end(), words.length());
    int place = place(old, Citation.of(rest).part(0));
    return Optional.of(
        place < old.size()
            ? Excerpt.join(old.upTo(place), rest)
            : Excerpt.join(Excerpt.join(source, List.of(new Text(", "))), rest));
  }

  /** The part of a reference that a new part takes the place of; its size for a narrower one. */
  private static int place(Citation old, String part) {
    Optional<Locator> kind = Locator.of(part);
    int end = old.size();
    if (kind.isEmpty()) {
      return end;
    }
    for (int at = end - 1; at >= old.source(); at--) {
      if (Locator.of(old.part(at)).equals(kind) && !old.part(at).startsWith("and ")) {
        return at;
      }
    }
    while (end > old.source()
        && Locator.of(old.part(end - 1)).map(kind.get()::compareTo).orElse(1) <= 0) {
      end--;
    }
    return end;
  }

  /**
   * The one source that "Ibid." would refer to: the last of several in the same series ("...; and
   * ibid., vol. 2241, No. 39574."), none after "; see also A/AC.999/1."
   */
  private static Optional<Citation> lastSource(List<Inline> note) {
    Citation first = Citation.of(note);
    if (first.namesAnother()) {
      return Optional.empty();
    }
    String words = Inline.words(note);
    if (!words.startsWith(";", first.start(first.size()))) {
      return Optional.of(first);
    }
    Matcher more = CONTINUED.matcher(words);
    if (!more.find(first.start(first.size())) || more.start() != first.start(first.size())) {
      return Optional.empty();
    }
    List<Inline> source = Excerpt.join(first.upTo(first.size()), List.of(new Text(".")));
    return meaning(source, Excerpt.of(note, more.end(), words.length())).flatMap(Ibid::lastSource);
  }
}
