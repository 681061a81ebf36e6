package penholder.cli;

import java.util.List;
import java.util.Optional;
import penholder.check.book.RuleBook;
import penholder.report.Severity;

/** The rules as {@code penholder check --list} prints them. */
final class RuleListText {
  private RuleListText() {}

  static List<String> of(RuleBook book) {
    return book.entries().stream()
        .map(
            entry ->
                "%-10s %-8s %s"
                    .formatted(
                        entry.rule().id(), weight(entry), entry.rule().sentence() + usually(entry)))
        .toList();
  }

  private static String usually(RuleBook.Entry entry) {
    Severity usual = entry.rule().severity();
    return entry.severity().equals(Optional.of(usual))
        ? ""
        : " (usually %s)".formatted(usual.word());
  }

  /** How much a rule matters here: "warning"; "off". */
  static String weight(RuleBook.Entry entry) {
    return entry.severity().map(Severity::word).orElse("off");
  }
}
