package penholder.compare;

import java.util.List;
import java.util.function.Function;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Resolution;

/**
 * What changed from one resolution to another: the paragraphs of both in one row, each with its
 * words in both texts. It holds no marks and no numbers, and both texts can be had from it again.
 *
 * <p>Paragraph numbers and note numbers are no part of a text, so they are no changes; neither are
 * kinds of quotation marks, hyphens and spaces, nor italics. The headers are kept but not compared.
 */
public final class Comparison {
  private final Header oldHeader;
  private final Header freshHeader;
  private final List<Entry> entries;
  private List<Outcome> outcomes; // made when first asked for: all words are counted again

  private Comparison(Header oldHeader, Header freshHeader, List<Entry> entries) {
    this.oldHeader = oldHeader;
    this.freshHeader = freshHeader;
    this.entries = List.copyOf(entries);
  }

  /**
   * Compares two resolutions, whatever they have in common: of two unrelated texts, every paragraph
   * of one is dropped and every paragraph of the other is new.
   *
   * @param old the text that the other is seen against
   * @param fresh the other
   */
  public static Comparison of(Resolution old, Resolution fresh) {
    List<Side> sides = Side.of(old, fresh);
    Alignment alignment = Alignment.of(sides.get(0), sides.get(1));
    return new Comparison(
        old.header(), fresh.header(), Layout.entries(sides.get(0), sides.get(1), alignment));
  }

  /**
   * Finds only which paragraphs of two resolutions belong together, wherever they stand, and leaves
   * their words alone: a fraction of the work.
   *
   * @return every old paragraph with every new one that it became or that took it up, in the order
   *     of the old text
   */
  public static List<Match> matches(Resolution old, Resolution fresh) {
    List<Side> sides = Side.of(old, fresh);
    return Alignment.of(sides.get(0), sides.get(1))
        .withHalves()
        .map(pair -> new Match(sides.get(0).place(pair.old()), sides.get(1).place(pair.fresh())))
        .toList();
  }

  /**
   * Compares some words with others, as the words of a paragraph are compared: lines of a masthead,
   * or two notes as they are printed.
   *
   * @return the segments of both
   */
  public static List<Segment> words(List<Inline> old, List<Inline> fresh) {
    return Wording.compared(
        Names.datesTogether(Tokens.of(old)), Names.datesTogether(Tokens.of(fresh)));
  }

  /** The facts around the old text. */
  public Header oldHeader() {
    return oldHeader;
  }

  /** The facts around the new text. */
  public Header freshHeader() {
    return freshHeader;
  }

  /**
   * The paragraphs, in the order in which they are shown: old ones in the order of the old text,
   * new ones in the order of the new text, and what is gone before what came instead.
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The old text again, equal to the one that was compared. (Neighbouring pieces of one kind, "a"
   * and "b" both roman, come back as one piece "ab"; no reader makes such neighbours.)
   */
  public Resolution old() {
    return text(oldHeader, Entry::old);
  }

  /** The new text again, as {@link #old()}. */
  public Resolution fresh() {
    return text(freshHeader, Entry::fresh);
  }

  /** What became of each paragraph, one line each, in the order of the entries. */
  public synchronized List<Outcome> outcomes() {
    if (outcomes == null) {
      Judging judging = new Judging();
      outcomes = entries.stream().flatMap(entry -> entry.match(judging).stream()).toList();
    }
    return outcomes;
  }

  /** The outcomes in figures. */
  public Tally tally() {
    return Tally.of(outcomes());
  }

  private Resolution text(Header header, Function<Entry, List<Paragraph>> side) {
    List<Paragraph> row = entries.stream().flatMap(entry -> side.apply(entry).stream()).toList();
    return new Resolution(
        header,
        Paragraph.clauses(Part.PREAMBULAR, row),
        Paragraph.clauses(Part.OPERATIVE, row),
        Paragraph.clauses(Part.ANNEXED, row));
  }
}
