package penholder.checking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import penholder.check.book.RuleBook;
import penholder.corpus.CheckSettings;
import penholder.corpus.CheckSettingsReader;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Refusal;
import penholder.report.Reported;
import penholder.report.Source;
import penholder.shelf.Nearest;
import penholder.shelf.SourceFile;

/** The rules as a workspace wants them. */
public final class WorkspaceRules {
  private static final String FILE = "check.yaml";

  private WorkspaceRules() {}

  /**
   * The rules with what the file {@value #FILE} of a workspace says; without it as usual.
   *
   * @throws Refusal with every error in that file
   */
  public static RuleBook of(Path home) {
    Path file = home.resolve(FILE);
    RuleBook usual = RuleBook.usual();
    return Files.exists(file)
        ? usual.with(SourceFile.read(file, source -> read(source, usual)))
        : usual;
  }

  private static Reported<CheckSettings> read(Source source, RuleBook usual) {
    Reported<CheckSettings> read = CheckSettingsReader.read(source);
    if (read.value().isEmpty()) {
      return read;
    }
    List<String> known = usual.entries().stream().map(entry -> entry.rule().id()).toList();
    CheckSettings settings = read.value().get();
    List<Finding> findings = new ArrayList<>(read.findings());
    Stream.concat(
            settings.weights().stream().flatMap(one -> unknown(one.rule(), one.place(), known)),
            settings.exemptions().stream().flatMap(one -> unknown(one.rule(), one.place(), known)))
        .forEach(findings::add);
    return Reported.of(settings, findings);
  }

  private static Stream<Finding> unknown(String rule, Place place, List<String> known) {
    return known.contains(rule)
        ? Stream.empty()
        : Stream.of(
            Finding.error(
                "settings",
                "There is no rule \"%s\".%s To see them: penholder check --list."
                    .formatted(rule, Nearest.question(rule, known)),
                place));
  }
}
