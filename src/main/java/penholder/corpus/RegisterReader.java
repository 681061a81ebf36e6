package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.model.ResolutionSymbol;
import penholder.model.UnDate;
import penholder.model.Vote;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/** Reads the register of a series from its {@code series.yaml}. */
public final class RegisterReader {
  private static final List<String> SERIES = List.of("title", "item", "every", "resolutions");
  private static final List<String> MEMBER =
      List.of(
          "symbol",
          "adopted",
          "meeting",
          "agenda-item",
          "drafts",
          "report",
          "asks-for-report-at",
          "vote");

  private RegisterReader() {}

  /**
   * The series of a register.
   *
   * @return the series, or the errors with line and column: YAML that is malformed, a field that is
   *     unknown, missing or cannot be meant, a resolution that stands there twice
   */
  public static Reported<Series> read(Source source) {
    Reported<Fields> parsed = Yaml.parse(source, 1, source.lines());
    if (parsed.value().isEmpty()) {
      return Reported.refused(parsed.findings());
    }
    Fields fields = parsed.value().get();
    fields.allow(SERIES);
    Optional<String> title = fields.requiredText("title");
    Optional<String> item = fields.requiredText("item");
    fields.requiredText("every");
    Optional<Integer> every = fields.value("every", HeaderReader::number, "2");
    List<Finding> findings = new ArrayList<>();
    List<Member> members = members(fields, findings);
    findings.addAll(0, fields.findings());
    if (members.isEmpty() && !Reported.hasError(findings)) {
      findings.add(
          Finding.error(
              "fields", "The series has no resolution yet.", fields.placeOf("resolutions")));
    }
    if (Reported.hasError(findings)) {
      return Reported.refused(findings);
    }
    return Reported.of(
        new Series(title.orElseThrow(), item, OptionalInt.of(every.orElseThrow()), members),
        findings);
  }

  private static List<Member> members(Fields fields, List<Finding> findings) {
    List<Member> members = new ArrayList<>();
    for (Fields entry : fields.entries("resolutions")) {
      Optional<Member> member = member(entry);
      findings.addAll(entry.findings());
      if (member.isEmpty()) {
        continue;
      }
      ResolutionSymbol symbol = member.get().symbol();
      if (members.stream().anyMatch(other -> other.symbol().compareTo(symbol) == 0)) {
        findings.add(
            Finding.error(
                "fields",
                "%s stands in the register twice.".formatted(symbol),
                entry.placeOf("symbol")));
      }
      members.add(member.get());
    }
    return members;
  }

  private static Optional<Member> member(Fields entry) {
    entry.allow(MEMBER);
    entry.requiredText("symbol");
    entry.requiredText("adopted");
    var symbol = entry.value("symbol", ResolutionSymbol::parse, "A/RES/75/15");
    var adopted = entry.value("adopted", UnDate::parse, "2020-11-23");
    var meeting = entry.value("meeting", HeaderReader::number, "30");
    var asks = entry.value("asks-for-report-at", HeaderReader::session, "77");
    var vote = entry.value("vote", Vote::parse, "without, or 158-1-1");
    if (symbol.isEmpty() || adopted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Member(
            symbol.get(),
            adopted.get(),
            meeting.map(OptionalInt::of).orElse(OptionalInt.empty()),
            entry.text("agenda-item"),
            entry.list("drafts"),
            entry.text("report"),
            asks,
            vote));
  }
}
