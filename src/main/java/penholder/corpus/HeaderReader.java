package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import penholder.model.Adopted;
import penholder.model.Committee;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Proceedings;
import penholder.model.Proceedings.RollCall;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Slot;
import penholder.model.Stage;
import penholder.model.UnDate;
import penholder.model.Vote;
import penholder.report.Finding;

/** The facts at the top of a file, adopted text or draft. */
final class HeaderReader {
  static final List<String> ADOPTED =
      List.of(
          "symbol",
          "title",
          "adopted",
          "meeting",
          "agenda-item",
          "agenda-title",
          "drafts",
          "committee",
          "distribution",
          "issued",
          "sponsors",
          "additional-sponsors",
          "vote",
          "in-favour",
          "against",
          "abstaining",
          "subjects",
          "job-number");
  static final List<String> DRAFT =
      List.of("session", "title", "committee", "agenda-title", "base", "facts");
  private static final String A_DATE = "2020-11-23";
  private static final String A_SYMBOL = "A/RES/75/15";

  private final Fields fields;
  private final List<Finding> findings;

  private HeaderReader(Fields fields, List<Finding> findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /** The header; empty, with errors among the findings, where a fact is missing or malformed. */
  static Optional<Header> read(Fields fields, List<Finding> findings) {
    HeaderReader reader = new HeaderReader(fields, findings);
    boolean adopted = fields.has("symbol") || !fields.has("session");
    Optional<Header> header = adopted ? reader.adopted() : reader.draft();
    findings.addAll(fields.findings());
    return header;
  }

  private Optional<Header> adopted() {
    fields.allow(ADOPTED);
    fields.requiredText("symbol");
    fields.requiredText("adopted");
    var symbol = fields.value("symbol", ResolutionSymbol::parse, A_SYMBOL);
    var date = fields.value("adopted", UnDate::parse, A_DATE);
    var meeting = fields.value("meeting", HeaderReader::number, "30");
    var issued = fields.value("issued", UnDate::parse, A_DATE);
    if (symbol.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    Stage stage =
        new Adopted(
            symbol.get(),
            date.get(),
            meeting.map(OptionalInt::of).orElse(OptionalInt.empty()),
            fields.text("agenda-item"),
            fields.list("drafts"),
            fields.text("committee"),
            fields.text("distribution"),
            issued,
            proceedings());
    return header(symbol.get().session(), stage);
  }

  private Proceedings proceedings() {
    boolean named = fields.has("in-favour") || fields.has("against") || fields.has("abstaining");
    RollCall rollCall =
        new RollCall(fields.list("in-favour"), fields.list("against"), fields.list("abstaining"));
    return new Proceedings(
        fields.list("sponsors"),
        fields.list("additional-sponsors"),
        fields.value("vote", Vote::parse, "without, or 158-1-1"),
        named ? Optional.of(rollCall) : Optional.empty(),
        fields.list("subjects"),
        fields.text("job-number"));
  }

  private Optional<Header> draft() {
    fields.allow(DRAFT);
    var session = fields.value("session", HeaderReader::session, "81");
    var base = fields.value("base", ResolutionSymbol::parse, A_SYMBOL);
    var committee = fields.value("committee", Committee::in, Committee.THIRD.title());
    return session.flatMap(
        number -> header(number, new Draft(base, committee, facts(number, committee))));
  }

  private Optional<Header> header(Session session, Stage stage) {
    return fields
        .requiredText("title")
        .map(title -> new Header(title, session, fields.text("agenda-title"), stage));
  }

  private Map<String, String> facts(Session session, Optional<Committee> committee) {
    Map<String, String> facts = new TreeMap<>();
    fields
        .fields("facts")
        .ifPresent(
            given -> {
              for (String name : given.names()) {
                if (Slot.isName(name)) {
                  facts.put(name, fact(name, given, session, committee));
                } else {
                  given.refuse(
                      "\"%s\" cannot be the name of a fact: small letters, digits and hyphens make a name."
                          .formatted(name),
                      given.placeOf(name));
                }
              }
              findings.addAll(given.findings());
            });
    return facts;
  }

  /** The value of a fact, as it is kept; empty while it is not known, or cannot be meant. */
  private static String fact(
      String name, Fields given, Session session, Optional<Committee> committee) {
    String written = String.join(", ", given.list(name));
    Optional<Fact> fact = Fact.named(name);
    if (fact.isEmpty() || written.isBlank()) {
      return written;
    }
    Optional<String> value = fact.get().read(written, session, committee);
    if (value.isEmpty()) {
      given.refuseValue(name, written, fact.get().example(session, committee));
    }
    return value.orElse("");
  }

  static Optional<Integer> number(String written) {
    return written.matches("[1-9]\\d{0,3}")
        ? Optional.of(Integer.parseInt(written))
        : Optional.empty();
  }

  static Optional<Session> session(String written) {
    return number(written).filter(number -> number <= 999).map(Session::new);
  }

  /**
   * The names of the facts that a draft is written with: those that every draft has, and others.
   */
  static List<String> factNames(Draft draft) {
    List<String> names = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      names.add(fact.slot().name());
    }
    draft.facts().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }
}
