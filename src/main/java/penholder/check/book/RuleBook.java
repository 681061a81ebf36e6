package penholder.check.book;

import java.util.ArrayList;
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
import penholder.corpus.CheckSettings;
import penholder.report.Severity;

/** The rules that hold in a workspace, each with the weight it has there. */
public final class RuleBook {
  /**
   * The rules keep nothing from one text to the next; to make them takes as long as a short text.
   */
  private static final RuleBook USUAL =
      new RuleBook(
          Stream.of(StructureRules.all(), WordRules.all(), NoteRules.all(), StaleRules.all())
              .flatMap(List::stream)
              .map(rule -> new Entry(rule, Optional.of(rule.severity())))
              .toList(),
          List.of());

  private final List<Entry> entries;
  private final List<CheckSettings.Exemption> exemptions;

  /**
   * A rule of the book.
   *
   * @param rule the rule
   * @param severity how much it matters here; empty where it is switched off
   */
  public record Entry(Rule rule, Optional<Severity> severity) {}

  private RuleBook(List<Entry> entries, List<CheckSettings.Exemption> exemptions) {
    this.entries = List.copyOf(entries);
    this.exemptions = List.copyOf(exemptions);
  }

  /** Every rule with its usual weight. */
  public static RuleBook usual() {
    return USUAL;
  }

  /** The rules as a workspace wants them; what it says of rules that are not here does nothing. */
  public RuleBook with(CheckSettings settings) {
    Map<String, Optional<Severity>> weights = new HashMap<>();
    settings.weights().forEach(weight -> weights.put(weight.rule(), weight.severity()));
    return new RuleBook(
        entries.stream()
            .map(
                entry ->
                    new Entry(
                        entry.rule(), weights.getOrDefault(entry.rule().id(), entry.severity())))
            .toList(),
        settings.exemptions());
  }

  /** The rules in the order in which they are listed, those that are switched off too. */
  public List<Entry> entries() {
    return entries;
  }

  /** The paragraphs that need not follow a rule. */
  public List<CheckSettings.Exemption> exemptions() {
    return exemptions;
  }

  /** What the rules that hold find in a text, in printing order, without what is exempted. */
  public List<Found> check(CheckedText text) {
    return judged(text).found();
  }

  /** What the rules that hold find in a text, and what of it is exempted. */
  public Judged judged(CheckedText text) {
    List<Found> found = new ArrayList<>();
    List<Exempted> exempted = new ArrayList<>();
    for (Found one : all(text)) {
      Optional<CheckSettings.Exemption> by = exemption(one, text);
      if (by.isPresent()) {
        exempted.add(new Exempted(one, by.get()));
      } else {
        found.add(one);
      }
    }
    return new Judged(found, exempted);
  }

  private Optional<CheckSettings.Exemption> exemption(Found found, CheckedText text) {
    return exemptions.stream()
        .filter(one -> one.rule().equals(found.rule().id()))
        .filter(
            one ->
                text.paragraph(found.deviation().passage().place())
                    .filter(
                        paragraph -> plain(paragraph.words()).startsWith(plain(one.paragraph())))
                    .isPresent())
        .findFirst();
  }

  /** Words as a person types them: with straight quotation marks and plain blanks. */
  private static String plain(String words) {
    return words
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("[“”]", "\"")
        .replaceAll("[‘’]", "'")
        .strip();
  }

  /** Every rule looks for itself, so they look on all processors. */
  private List<Found> all(CheckedText text) {
    entries.stream()
        .filter(entry -> entry.severity().isPresent())
        .forEach(entry -> entry.rule().begin(text));
    List<Found> found =
        entries.parallelStream()
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
   * The departures that count and those that do not, both in printing order.
   *
   * @param found those that count
   * @param exempted those that the workspace exempts
   */
  public record Judged(List<Found> found, List<Exempted> exempted) {
    public Judged {
      found = List.copyOf(found);
      exempted = List.copyOf(exempted);
    }
  }

  /**
   * A departure that does not count.
   *
   * @param found the departure
   * @param by why not
   */
  public record Exempted(Found found, CheckSettings.Exemption by) {}

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
