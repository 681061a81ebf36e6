package penholder.checking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import penholder.check.book.RuleBook;
import penholder.making.Destination;
import penholder.report.Finding;
import penholder.report.Severity;

/**
 * What the editorial check found in texts.
 *
 * @param rules the rules that it went by
 * @param fixed the drafts whose certain repairs were made, before anything was looked for
 * @param texts what was found in each, in the order in which they were named
 * @param files the files that were written
 * @param kept files of a person that were kept, by the name they now have
 */
public record ChecksMade(
    RuleBook rules, List<Fixed> fixed, List<Checked> texts, List<Path> files, List<Path> kept) {
  private static final String FILE = "check.sarif";

  public ChecksMade {
    fixed = List.copyOf(fixed);
    texts = List.copyOf(texts);
    files = List.copyOf(files);
    kept = List.copyOf(kept);
  }

  /** Checks of which nothing has been written yet. */
  public static ChecksMade of(RuleBook rules, List<Fixed> fixed, List<Checked> texts) {
    return new ChecksMade(rules, fixed, texts, List.of(), List.of());
  }

  /** The findings as editors read them: a log in the form SARIF 2.1.0. */
  public String sarif() {
    return SarifLog.json(this);
  }

  /** What is to be said of the settings: an exemption that exempts nothing has had its day. */
  public List<Finding> settings() {
    return rules.exemptions().stream()
        .filter(
            exemption ->
                texts.stream()
                    .flatMap(text -> text.exempted().stream())
                    .noneMatch(exempted -> exempted.by().equals(exemption)))
        .map(
            exemption ->
                new Finding(
                    Severity.NOTE,
                    "settings",
                    "This exempts nothing in what was checked: no paragraph that begins with these words departs from %s."
                        .formatted(exemption.rule()),
                    Optional.of(exemption.place())))
        .toList();
  }

  /** Writes the log, if a file is asked for. */
  public ChecksMade written(CheckOrder order, Path out) {
    if (order.to().isEmpty()) {
      return this;
    }
    Destination<String> destination =
        Destination.of(order.to(), out, List.of(FILE), Function.identity());
    byte[] log = sarif().getBytes(StandardCharsets.UTF_8);
    List<Path> kept = destination.write(name -> log, out, order.existing());
    return new ChecksMade(rules, fixed, texts, destination.files(), kept);
  }
}
