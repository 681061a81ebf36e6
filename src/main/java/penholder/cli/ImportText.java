package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import penholder.intake.Imported;
import penholder.intake.TextDifference;
import penholder.model.ResolutionSymbol;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Severity;

/** What is said of one imported text. */
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

  /**
   * What was done with the text, and the dropped lines and repairs counted.
   *
   * @param options those of this import that a command to go on with needs too, each with a space
   */
  List<String> lines(String options) {
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
          case PASSED_OVER, REFUSED, NO_FILE -> file + ": not imported";
        });
    if (imported.outcome() == Imported.Outcome.NO_FILE) {
      ResolutionSymbol.parse(file)
          .ifPresent(
              symbol ->
                  lines.add(
                      "  A resolution is read from a file. Save its Word file first: https://docs.un.org/en/A/RES/"
                          + symbol.shortForm().replace(" ", "")));
    }
    imported.difference().ifPresent(difference -> lines.addAll(told(difference, options)));
    imported.findings().stream()
        .filter(ImportText::isTold)
        .forEach(finding -> lines.add("  " + finding.message()));
    Map<String, Integer> counts = new TreeMap<>();
    imported.findings().stream()
        .filter(finding -> finding.severity() == Severity.NOTE && !isTold(finding))
        .forEach(finding -> counts.merge(kind(finding), 1, Integer::sum));
    counts.forEach((what, count) -> lines.add("  %s: %d".formatted(what, count)));
    return lines;
  }

  private List<String> told(TextDifference difference, String options) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + TallyText.of(difference.name(), difference.tally()));
    difference.changes().forEach(change -> lines.add("    " + change));
    if (difference.more() > 0) {
      lines.add("    and %d more".formatted(difference.more()));
    }
    if (!difference.facts().isEmpty()) {
      lines.add(
          "  The facts at the top differ in: %s.".formatted(String.join(", ", difference.facts())));
    }
    if (!difference.changes().isEmpty()) {
      lines.add(
          "  To see all: penholder compare %s%s %s"
              .formatted(
                  options, ShellWord.of(difference.here()), ShellWord.of(difference.file())));
    }
    return lines;
  }

  /** What a finding is counted as: "dropped, job number". */
  static String kind(Finding finding) {
    int verb = finding.message().indexOf(':');
    boolean counted =
        finding.severity() == Severity.NOTE
            && !isTold(finding)
            && finding.message().matches("(?s)\\w+:.*");
    return counted ? finding.message().substring(0, verb) + ", " + finding.rule() : finding.rule();
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
