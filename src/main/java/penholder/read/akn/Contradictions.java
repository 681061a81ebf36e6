package penholder.read.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.UnDate;
import penholder.report.Finding;
import penholder.report.Source;

/** Where the records beside a text say another thing than the text: the text is used. */
final class Contradictions {
  private static final Pattern RECORD_OF_MEETING = Pattern.compile(".*/PV\\.(\\d+)\\b.*");

  private final Source source;
  private final Cover cover;
  private final Records records;
  private final List<Finding> findings = new ArrayList<>();

  private Contradictions(Source source, Cover cover, Records records) {
    this.source = source;
    this.cover = cover;
    this.records = records;
  }

  /** What a person should know of the records of a text. */
  static List<Finding> find(Source source, Cover cover, Records records) {
    Contradictions contradictions = new Contradictions(source, cover, records);
    contradictions.find();
    return contradictions.findings;
  }

  private void find() {
    symbol();
    cover.adopted().ifPresent(this::date);
    meeting();
    symbols();
    agenda();
    strangers(Records.Step.DRAFT);
    strangers(Records.Step.ADDITIONAL_SPONSORS);
    if (!records.oddVotes().isEmpty()) {
      say(
          "vote",
          "The record of the vote does not fit together: " + String.join("; ", records.oddVotes()),
          records.meta().first("voting"));
    }
  }

  private void symbol() {
    String title = cover.number().orElse("");
    cover
        .symbol()
        .map(symbol -> symbol.replaceAll("^A/RES/", ""))
        .filter(symbol -> !symbol.equals(title) && !symbol.startsWith(title + " "))
        .ifPresent(
            symbol ->
                say(
                    "contradiction",
                    "The masthead says %s, the title %s; the title is used."
                        .formatted(symbol, title),
                    cover.document().child("preface")));
  }

  private void date(LocalDate adopted) {
    records
        .date(Records.Step.ADOPTED)
        .filter(date -> !date.equals(adopted))
        .ifPresent(
            date ->
                differs(
                    "date of adoption",
                    UnDate.print(adopted),
                    UnDate.print(date),
                    records.step(Records.Step.ADOPTED)));
    cover
        .closingDate()
        .filter(date -> !date.equals(adopted))
        .ifPresent(
            date ->
                differs(
                    "date under the text",
                    UnDate.print(adopted),
                    UnDate.print(date),
                    cover.document().child("conclusions")));
  }

  private void meeting() {
    Matcher record = RECORD_OF_MEETING.matcher(records.symbol(Records.Step.ADOPTED).orElse(""));
    if (record.matches()
        && cover.meeting().isPresent()
        && Integer.parseInt(record.group(1)) != cover.meeting().getAsInt()) {
      differs(
          "meeting",
          String.valueOf(cover.meeting().getAsInt()),
          record.group(1),
          records.step(Records.Step.ADOPTED));
    }
  }

  /** The draft of a text from the plenary, the report of a committee on one that it proposed. */
  private void symbols() {
    Optional<String> draft = records.symbol(Records.Step.DRAFT);
    if (!cover.drafts().isEmpty()
        && draft.filter(symbol -> !cover.drafts().contains(symbol)).isPresent()) {
      differs(
          "draft",
          String.join(", ", cover.drafts()),
          draft.get(),
          records.step(Records.Step.DRAFT));
    }
    Optional<String> report = records.symbol(Records.Step.RECOMMENDED);
    if (cover.committee().isPresent()
        && report.filter(symbol -> !cover.committee().get().contains(symbol)).isPresent()) {
      differs(
          "report", cover.committee().get(), report.get(), records.step(Records.Step.RECOMMENDED));
    }
  }

  /** The records may know the sub-item where the cover gives the item alone. */
  private void agenda() {
    List<String> printed =
        List.of(cover.agendaItem().orElse("").replaceAll("[ ()]", "").split("and|,"));
    List<String> filed = records.agendaItems().toList();
    boolean common =
        printed.stream()
            .anyMatch(
                item ->
                    filed.stream()
                        .anyMatch(other -> other.startsWith(item) || item.startsWith(other)));
    if (!filed.isEmpty() && !common) {
      differs(
          "agenda item",
          String.join(", ", printed),
          String.join(", ", filed),
          records.meta().first("keyword", "refersTo", "agenda"));
    }
  }

  private void strangers(Records.Step step) {
    List<String> strangers = records.strangers(step);
    if (!strangers.isEmpty()) {
      say(
          "sponsor",
          "The record names sponsors that are no States: \"%s\". Look them up in the draft."
              .formatted(String.join("\", \"", strangers)),
          records.step(step));
    }
  }

  private void differs(String what, String text, String record, Optional<XmlElement> where) {
    say(
        "contradiction",
        "The text and the record beside it differ in the %s: %s, %s. The text is used."
            .formatted(what, text, record),
        where);
  }

  private void say(String rule, String message, Optional<XmlElement> where) {
    XmlElement element = where.orElse(records.meta());
    findings.add(Finding.warning(rule, message, source.at(element.line(), element.column())));
  }
}
