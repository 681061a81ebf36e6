package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.corpus.CheckSettings.Exemption;
import penholder.corpus.CheckSettings.Weight;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;

/** Reads {@code check.yaml}. */
public final class CheckSettingsReader {
  private static final String OFF = "off";
  private static final String RULES = "rules";
  private static final String EXEMPT = "exempt";
  private static final List<String> EXEMPTION = List.of("rule", "paragraph", "reason");

  private CheckSettingsReader() {}

  /**
   * The settings of a workspace.
   *
   * @return the settings, none of them in a file with nothing but comments; or the errors with line
   *     and column: YAML that is malformed, a field that is unknown or missing, a weight that there
   *     is not. Whether the rules exist is not known here.
   */
  public static Reported<CheckSettings> read(Source source) {
    if (source.text().lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
      return Reported.of(new CheckSettings(List.of(), List.of()), List.of());
    }
    Reported<Fields> parsed = Yaml.parse(source, 1, source.lines());
    if (parsed.value().isEmpty()) {
      return Reported.refused(parsed.findings());
    }
    Fields fields = parsed.value().get();
    fields.allow(List.of(RULES, EXEMPT));
    List<Finding> findings = new ArrayList<>();
    List<Weight> weights = weights(fields, findings);
    List<Exemption> exemptions = exemptions(fields, findings);
    findings.addAll(0, fields.findings());
    return Reported.of(new CheckSettings(weights, exemptions), findings);
  }

  private static List<Weight> weights(Fields fields, List<Finding> findings) {
    List<Weight> weights = new ArrayList<>();
    Optional<Fields> rules = fields.fields(RULES);
    if (rules.isPresent()) {
      Fields lines = rules.get();
      for (String rule : lines.names()) {
        lines.requiredText(rule);
        lines
            .value(rule, CheckSettingsReader::weight, "off, error, warning or note")
            .ifPresent(severity -> weights.add(new Weight(rule, severity, lines.placeOf(rule))));
      }
      findings.addAll(lines.findings());
    }
    return weights;
  }

  private static Optional<Optional<Severity>> weight(String written) {
    return written.equals(OFF)
        ? Optional.of(Optional.empty())
        : Stream.of(Severity.values())
            .filter(severity -> severity.word().equals(written))
            .map(Optional::of)
            .findFirst();
  }

  private static List<Exemption> exemptions(Fields fields, List<Finding> findings) {
    List<Exemption> exemptions = new ArrayList<>();
    for (Fields entry : fields.has(EXEMPT) ? fields.entries(EXEMPT) : List.<Fields>of()) {
      entry.allow(EXEMPTION);
      List<String> values =
          EXEMPTION.stream().flatMap(name -> entry.requiredText(name).stream()).toList();
      if (values.size() == EXEMPTION.size()) {
        exemptions.add(
            new Exemption(values.get(0), values.get(1), values.get(2), entry.placeOf("rule")));
      }
      findings.addAll(entry.findings());
    }
    return exemptions;
  }
}
