package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import penholder.Imported;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Severity;

/** What is said of one imported file. */
record ImportText(Imported imported) {
  /**
   * The findings as they are printed.
   *
   * @param all whether dropped lines and repairs are among them, each by itself
   */
  List<String> findings(boolean all) {
    return imported.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE || all && !isTold(finding))
        .map(Finding::print)
        .toList();
  }

  /** What was done with the file, and the dropped lines and repairs counted. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String file = imported.source().toString();
    String target = imported.written().map(Object::toString).orElse("");
    lines.add(
        switch (imported.outcome()) {
          case NEW -> file + " -> " + target;
          case REPLACED -> file + " -> " + target + " (replaced)";
          case UNCHANGED -> file + ": " + target + " has this text already";
          case DIFFERS ->
              file
                  + ": "
                  + target
                  + " has another text, which is left as it is; --replace puts this one in its place";
          case SUPERSEDED -> file + ": " + target + " has the text that was issued again";
          case PASSED_OVER -> file + ": passed over";
          case REFUSED, NO_FILE -> file + ": not imported";
        });
    imported.findings().stream()
        .filter(ImportText::isTold)
        .forEach(finding -> lines.add("  " + finding.message()));
    counts().forEach((what, count) -> lines.add("  %s: %d".formatted(what, count)));
    return lines;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : imported.findings()) {
      if (finding.severity() == Severity.NOTE && !isTold(finding)) {
        String verb = finding.message().substring(0, finding.message().indexOf(':'));
        counts.merge(verb + ", " + finding.rule(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** About the file as a whole: always told, in its own words. */
  private static boolean isTold(Finding finding) {
    return finding.severity() == Severity.NOTE && finding.place().isEmpty();
  }

  int exitCode() {
    if (imported.outcome() == Imported.Outcome.NO_FILE) {
      return Refusal.Kind.FILE.exitCode();
    }
    boolean findings =
        imported.findings().stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    return findings || imported.outcome() == Imported.Outcome.DIFFERS
        ? Refusal.Kind.FINDINGS.exitCode()
        : 0;
  }
}
