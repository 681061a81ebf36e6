package penholder.check.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.check.notes.NoteRules;
import penholder.check.stale.StaleRules;
import penholder.check.structure.StructureRules;
import penholder.check.words.WordRules;
import penholder.report.Severity;

/** The rules that hold in a workspace, each with the weight it has there. */
public final class RuleBook {
  private final List<Entry> entries;

  /**
   * A rule of the book.
   *
   * @param rule the rule
   * @param severity how much it matters here; empty where it is switched off
   */
  public record Entry(Rule rule, Optional<Severity> severity) {}

  private RuleBook(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Every rule with its usual weight. */
  public static RuleBook usual() {
    return new RuleBook(
        Stream.of(StructureRules.all(), WordRules.all(), NoteRules.all(), StaleRules.all())
            .flatMap(List::stream)
            .map(rule -> new Entry(rule, Optional.of(rule.severity())))
            .toList());
  }

  /** The rules in the order in which they are listed, those that are switched off too. */
  public List<Entry> entries() {
    return entries;
  }

  /** What the rules that hold find in a text, in printing order. */
  public List<Found> check(CheckedText text) {
    List<Found> found =
        entries.stream()
            .flatMap(
                entry ->
                    entry.severity().stream()
                        .flatMap(
                            severity ->
                                entry.rule().in(text).stream()
                                    .map(one -> new Found(entry.rule(), severity, one))))
            .toList();
    return Found.inPrintingOrder(found, text);
  }

  /**
   * A departure with the rule that found it.
   *
   * @param rule the rule
   * @param severity how much it matters here
   * @param deviation where, and what is said of it
   */
  public record Found(Rule rule, Severity severity, Deviation deviation) {
    private static List<Found> inPrintingOrder(List<Found> found, CheckedText text) {
      Map<Passage, Integer> order = new HashMap<>();
      text.passages().forEach(passage -> order.putIfAbsent(passage, order.size()));
      return found.stream()
          .sorted(
              Comparator.comparing((Found one) -> order.get(one.deviation().passage()))
                  .thenComparing(one -> one.deviation().start()))
          .toList();
    }
  }
}
