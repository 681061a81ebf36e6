package penholder.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import penholder.intake.Imported;
import penholder.intake.Imported.Outcome;
import penholder.report.Finding;
import penholder.report.Severity;

/** What is said of many imported texts. */
record ImportTally(List<Imported> imported) {
  private static final double SECOND = 1e9;

  /** The findings of one kind. */
  private record Row(Severity severity, String kind, int count, String first) {
    Row plusOne() {
      return new Row(severity, kind, count + 1, first);
    }

    String name() {
      return severity.word() + ": " + kind;
    }
  }

  /**
   * A line for each kind of finding, the weightiest and most frequent first: what it is, how many
   * there are, and the first file that has it. No lines if there are none.
   */
  List<String> table() {
    List<Row> rows = rows();
    if (rows.isEmpty()) {
      return List.of();
    }
    int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    String form = "%-" + width + "s  %5s  %s";
    List<String> lines = new ArrayList<>();
    lines.add(form.formatted("Findings", "count", "first in"));
    rows.forEach(row -> lines.add(form.formatted(row.name(), row.count(), row.first())));
    return lines;
  }

  private List<Row> rows() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Imported one : imported) {
      for (Finding finding : one.findings()) {
        Row row = new Row(finding.severity(), ImportText.kind(finding), 1, one.source().toString());
        rows.merge(row.name(), row, (known, again) -> known.plusOne());
      }
    }
    return rows.values().stream()
        .sorted(
            Comparator.comparing(Row::severity)
                .thenComparing(Comparator.comparing(Row::count).reversed())
                .thenComparing(Row::kind))
        .toList();
  }

  /** The first texts that differ from those that are here, each with its differences. */
  List<String> differing(int most, String options) {
    List<Imported> all = imported.stream().filter(one -> one.outcome() == Outcome.DIFFERS).toList();
    List<String> lines = new ArrayList<>();
    all.stream().limit(most).forEach(one -> lines.addAll(new ImportText(one).lines(options)));
    if (all.size() > most) {
      lines.add("and %d more that differ; --verbose tells of each".formatted(all.size() - most));
    }
    return lines;
  }

  /** Why the first files were refused, and how many more there are. */
  List<String> refused(int most) {
    List<Imported> all = imported.stream().filter(ImportTally::isRefused).toList();
    List<String> lines = new ArrayList<>();
    all.stream().limit(most).forEach(one -> lines.addAll(new ImportText(one).findings(false)));
    if (all.size() > most) {
      lines.add("and %d more that are refused; --verbose tells why".formatted(all.size() - most));
    }
    return lines;
  }

  private static boolean isRefused(Imported one) {
    return one.outcome() == Outcome.REFUSED || one.outcome() == Outcome.NO_FILE;
  }

  /** "641 files in 3.1 s (207 a second): 650 texts new, 3 unchanged, 0 differing, 2 refused." */
  String sentence(int files, long nanoseconds) {
    Map<Outcome, Integer> counts = new LinkedHashMap<>();
    imported.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    int created = counts.getOrDefault(Outcome.NEW, 0);
    told.add("%d %s new".formatted(created, created == 1 ? "text" : "texts"));
    told.add("%d unchanged".formatted(counts.getOrDefault(Outcome.UNCHANGED, 0)));
    told.add("%d differing".formatted(counts.getOrDefault(Outcome.DIFFERS, 0)));
    int refused = counts.getOrDefault(Outcome.REFUSED, 0) + counts.getOrDefault(Outcome.NO_FILE, 0);
    told.add("%d refused".formatted(refused));
    rarely(told, counts, Outcome.REPLACED, "replaced");
    rarely(told, counts, Outcome.SUPERSEDED, "issued again");
    rarely(told, counts, Outcome.PASSED_OVER, "passed over");
    double seconds = nanoseconds / SECOND;
    return String.format(
        Locale.ROOT,
        "%d %s in %.1f s (%.0f a second): %s.",
        files,
        files == 1 ? "file" : "files",
        seconds,
        files / seconds,
        String.join(", ", told));
  }

  private static void rarely(
      List<String> told, Map<Outcome, Integer> counts, Outcome outcome, String word) {
    if (counts.containsKey(outcome)) {
      told.add(counts.get(outcome) + " " + word);
    }
  }
}
