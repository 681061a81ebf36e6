package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.check.Deviation;
import penholder.checking.Checked;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Severity;

/** What the check found in a text, as a person reads it: by paragraph, with line and caret. */
final class CheckedShown {
  private CheckedShown() {}

  static List<String> of(Checked checked) {
    List<String> lines = new ArrayList<>();
    String label = "";
    for (Checked.Marked marked : checked.marked()) {
      String next = marked.found().deviation().passage().place().label();
      if (!next.equals(label)) {
        lines.add(next);
        label = next;
      }
      lines.addAll(finding(checked, marked).print().lines().toList());
    }
    lines.add(sum(checked));
    return lines;
  }

  /** A text without lines has its paragraphs for lines. */
  private static Finding finding(Checked checked, Checked.Marked marked) {
    Deviation deviation = marked.found().deviation();
    String message = "%s [%s]".formatted(deviation.message(), marked.found().rule().id());
    Place place =
        marked
            .place()
            .orElseGet(
                () ->
                    new Place(
                        checked.name(),
                        marked.paragraph(),
                        deviation.start() + 1,
                        deviation.passage().words()));
    return new Finding(
        marked.found().severity(), marked.found().rule().id(), message, Optional.of(place));
  }

  /** One line: how many findings there are. */
  static String sum(Checked checked) {
    int exempted = checked.exempted().size();
    String counts =
        Stream.concat(
                Stream.of(Severity.values()).map(severity -> count(checked, severity)),
                Stream.of(exempted == 0 ? "" : exempted + " exempted"))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return "%s: %s in %d paragraph%s."
        .formatted(
            checked.name(),
            counts.isEmpty() ? "no findings" : counts,
            checked.paragraphs(),
            checked.paragraphs() == 1 ? "" : "s");
  }

  private static String count(Checked checked, Severity severity) {
    int count = checked.count(severity);
    return count == 0 ? "" : "%d %s%s".formatted(count, severity.word(), count == 1 ? "" : "s");
  }
}
