package penholder.read.akn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import penholder.model.Adopted;
import penholder.model.Committee;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Proceedings;
import penholder.model.Proceedings.RollCall;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Slot;
import penholder.model.Stage;
import penholder.model.Vote;

/** The facts around a text in Penholder's own files. */
final class OwnHeader {
  private final XmlElement statement;

  OwnHeader(XmlElement statement) {
    this.statement = statement;
  }

  /** The header; empty if something that Penholder writes is missing. */
  Optional<Header> header() {
    Optional<String> title =
        statement
            .first("docTitle", "refersTo", "#resolutionTitle")
            .map(OwnWording::words)
            .filter(words -> !words.isBlank());
    Optional<Session> session = session();
    Optional<Stage> stage = statement.first("draft").map(this::draft).or(this::adopted);
    if (title.isEmpty() || session.isEmpty() || stage.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Header(title.get(), session.get(), named("agenda item name"), stage.get()));
  }

  private Optional<Session> session() {
    return statement
        .first("session")
        .filter(session -> session.attribute("value").matches("[1-9]\\d{0,2}"))
        .map(
            session ->
                new Session(
                    Integer.parseInt(session.attribute("value")),
                    session.words().contains("emergency")));
  }

  private Stage draft(XmlElement draft) {
    Map<String, String> facts = new TreeMap<>();
    draft
        .all("fact")
        .filter(fact -> Slot.isName(fact.attribute("name")))
        .forEach(fact -> facts.put(fact.attribute("name"), OwnWording.words(fact)));
    return new Draft(
        ResolutionSymbol.parse(draft.attribute("base")),
        Committee.in(draft.attribute("committee")),
        facts);
  }

  private Optional<Stage> adopted() {
    Optional<ResolutionSymbol> symbol =
        statement
            .first("docNumber", "refersTo", "#symbol")
            .flatMap(number -> ResolutionSymbol.parse(OwnWording.words(number)));
    Optional<LocalDate> date = date("#adoptionDate");
    if (symbol.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Adopted(
            symbol.get(),
            date.get(),
            meeting(),
            named("agenda item").map(words -> words.replaceFirst("^Agenda item ", "")),
            drafts(),
            committee(),
            statement
                .first("docStatus")
                .map(words -> OwnWording.words(words).replaceFirst("^Distr\\.: ", "")),
            date("#dateOfIssuance"),
            proceedings()));
  }

  private Optional<String> named(String name) {
    return statement.first("inline", "name", name).map(OwnWording::words);
  }

  private Optional<LocalDate> date(String role) {
    try {
      return statement
          .first("docDate", "refersTo", role)
          .map(date -> LocalDate.parse(date.attribute("date")));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private OptionalInt meeting() {
    return statement
        .first("inline", "name", "adoptionMeeting")
        .map(meeting -> meeting.attribute("title").replaceAll("\\D", ""))
        .filter(number -> number.matches("\\d{1,4}"))
        .map(number -> OptionalInt.of(Integer.parseInt(number)))
        .orElse(OptionalInt.empty());
  }

  private Optional<String> committee() {
    return statement
        .first("docProponent")
        .filter(words -> !words.attribute("refersTo").equals("#noMainCommittee"))
        .map(words -> OwnWording.words(words).replaceAll("(?s)^\\[|\\]$", ""));
  }

  private List<String> drafts() {
    String printed =
        statement
            .first("docProponent", "refersTo", "#noMainCommittee")
            .flatMap(words -> words.first("inline"))
            .map(OwnWording::words)
            .orElseGet(() -> draftStep("as"));
    return list("draft-symbol", printed);
  }

  /** Names one by one where the file has them so, else taken out of a line. */
  private List<String> list(String name, String line) {
    List<String> names = statement.all(name).map(OwnWording::words).toList();
    return names.isEmpty() && !line.isEmpty() ? Arrays.asList(line.split(", | and ")) : names;
  }

  private Proceedings proceedings() {
    return new Proceedings(
        list("sponsor", draftStep("by")),
        list("additional-sponsor", step("draftResolutionAdditionalSponsors", "by")),
        vote(),
        rollCall(),
        statement.all("keyword").map(keyword -> keyword.attribute("value")).toList(),
        statement
            .first("docketNumber")
            .map(number -> OwnWording.words(number).replaceFirst(" \\(E\\)$", "")));
  }

  private String draftStep(String attribute) {
    return step("draftResolution", attribute);
  }

  private String step(String outcome, String attribute) {
    return statement
        .first("step", "outcome", outcome)
        .map(step -> step.attribute(attribute))
        .orElse("");
  }

  private Optional<Vote> vote() {
    Optional<XmlElement> voting = statement.first("voting");
    if (voting.filter(how -> how.attribute("outcome").equals("adoptedWithoutVote")).isPresent()) {
      return Optional.of(new Vote.Without());
    }
    List<String> counts =
        Stream.of("inFavour", "against", "abstaining")
            .map(side -> count(side).map(count -> count.attribute("value")).orElse(""))
            .toList();
    return Vote.parse(String.join("-", counts));
  }

  private Optional<XmlElement> count(String side) {
    return statement.first("count", "refersTo", side);
  }

  private Optional<RollCall> rollCall() {
    return statement
        .first("voters")
        .map(some -> new RollCall(voters("inFavour"), voters("against"), voters("abstaining")));
  }

  private List<String> voters(String side) {
    return count(side).stream()
        .flatMap(count -> count.all("organization"))
        .map(OwnWording::words)
        .toList();
  }
}
