package penholder.checking;

import java.util.List;
import java.util.Optional;
import penholder.check.book.RuleBook;
import penholder.corpus.CheckSettings;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Severity;

/**
 * What the editorial check found in a text.
 *
 * @param name the text as it is shown: a file, or the file of the corpus
 * @param paragraphs how many paragraphs and sub-paragraphs it has
 * @param reading what the reader of the text had to say
 * @param marked what the rules found, in printing order
 * @param exempted what they found besides, and the workspace exempts
 */
public record Checked(
    String name,
    int paragraphs,
    List<Finding> reading,
    List<Marked> marked,
    List<Exempted> exempted) {
  public Checked {
    reading = List.copyOf(reading);
    marked = List.copyOf(marked);
    exempted = List.copyOf(exempted);
  }

  /**
   * A departure from a rule with its place in the file.
   *
   * @param found the departure
   * @param place where the marked words begin; empty for a Word file, which has no lines, and for
   *     words that a reader repaired
   * @param end behind the last of them; empty where the place is
   * @param paragraph which paragraph of the text it is in, from 1
   */
  public record Marked(
      RuleBook.Found found, Optional<Place> place, Optional<Place> end, int paragraph) {}

  /** How many findings have a weight. */
  public int count(Severity severity) {
    return (int) marked.stream().filter(one -> one.found().severity() == severity).count();
  }

  /**
   * A departure that does not count.
   *
   * @param marked the departure
   * @param by what exempts it, with the reason
   */
  public record Exempted(Marked marked, CheckSettings.Exemption by) {}
}
