package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.report.Severity;

/** A rule about words that may not stand: what a pattern finds in paragraphs and notes. */
public abstract class WordRule implements Rule {
  private final String id;
  private final Severity severity;
  private final String sentence;
  private final Function<String, List<MatchResult>> search;

  /**
   * A rule that a pattern finds departures from.
   *
   * @param pattern what may not stand; looked for in the words of each passage
   */
  protected WordRule(String id, Severity severity, String sentence, String pattern) {
    this(id, severity, sentence, anywhere(Pattern.compile(pattern)));
  }

  /**
   * A rule that a search finds departures from.
   *
   * @param search what may not stand; looked for in the words of each passage
   */
  protected WordRule(String id, Severity severity, String sentence, Search search) {
    this(id, severity, sentence, search::in);
  }

  private WordRule(
      String id, Severity severity, String sentence, Function<String, List<MatchResult>> search) {
    this.id = id;
    this.severity = severity;
    this.sentence = sentence;
    this.search = search;
  }

  private static Function<String, List<MatchResult>> anywhere(Pattern pattern) {
    return words -> pattern.matcher(words).results().toList();
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String sentence() {
    return sentence;
  }

  /** Whether the rule holds for a passage; unless said otherwise for all. */
  protected boolean holdsFor(Passage passage) {
    return true;
  }

  /** What is said of a find; empty if it may stand after all. */
  protected abstract Optional<String> message(MatchResult find, Passage passage);

  /** What certainly belongs in its place, if that is so. */
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.empty();
  }

  @Override
  public final List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    for (Passage passage : text.passages()) {
      if (holdsFor(passage)) {
        search.apply(passage.words()).forEach(find -> add(find, passage, found));
      }
    }
    return found;
  }

  private void add(MatchResult find, Passage passage, List<Deviation> found) {
    message(find, passage).map(said -> deviation(find, passage, said)).ifPresent(found::add);
  }

  private Deviation deviation(MatchResult find, Passage passage, String said) {
    Optional<Repair> repair = instead(find, passage).map(Repair.Words::new);
    return new Deviation(passage, find.start(), find.end(), said, repair);
  }
}
