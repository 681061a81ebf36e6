package penholder.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Committee;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Session;
import penholder.report.Finding;

/** The facts around a draft, from its masthead and the lines above the text. */
final class DraftFacts {
  private static final Pattern SESSION_IN_SYMBOL = Pattern.compile("A/(?:C\\.\\d/)?(\\d{1,3})/.*");

  private final Sorting lines;
  private final Map<String, String> facts = new TreeMap<>();
  private final List<Finding> findings;
  private final Optional<Committee> committee;

  private DraftFacts(Sorting lines, List<Finding> findings) {
    this.lines = lines;
    this.findings = findings;
    this.committee = committee();
    Stream.of(Fact.values()).forEach(fact -> facts.put(fact.slot().name(), ""));
  }

  /** The header; empty, with an error among the findings, where the session is not known. */
  static Optional<Header> read(Sorting lines, List<Finding> findings) {
    return new DraftFacts(lines, findings).header();
  }

  private Optional<Header> header() {
    SourceLine title = lines.first(Role.DRAFT_TITLE).orElseThrow();
    Optional<Session> session = session();
    if (session.isEmpty()) {
      findings.add(
          Finding.error(
              "no session",
              "The session is not known: write it above the title as \"Eighty-first session\".",
              title.passage().place(0)));
      return Optional.empty();
    }
    known(
        Fact.SYMBOL, masthead(Masthead.DRAFT_SYMBOL).filter(DraftFacts::hasNumber), session.get());
    known(Fact.DATE, masthead(Masthead.DATE), session.get());
    known(Fact.AGENDA_ITEM, masthead(Masthead.AGENDA_ITEM), session.get());
    known(Fact.SPONSORS, lines.first(Role.SPONSORS).map(DraftFacts::names), session.get());
    return Optional.of(
        new Header(
            words(title.passage()),
            session.get(),
            lines.first(Role.AGENDA_TITLE).map(line -> words(line.passage())),
            new Draft(Optional.empty(), committee, facts)));
  }

  /**
   * The same with an empty fact for each slot of the text that drafts do not have by themselves.
   */
  static Header with(List<Passage> text, Header header) {
    if (!(header.stage() instanceof Draft draft)) {
      return header;
    }
    Map<String, String> facts = new TreeMap<>(draft.facts());
    for (Passage passage : text) {
      Emphases.slots(passage)
          .filter(name -> !draft.knows(name))
          .forEach(name -> facts.put(name, ""));
    }
    Draft informed = draft.with(facts);
    return new Header(header.title(), header.session(), header.agendaTitle(), informed);
  }

  /** The number of a symbol stays open until the Secretariat gives one. */
  private static boolean hasNumber(Passage symbol) {
    return Character.isDigit(symbol.text().charAt(symbol.text().length() - 1));
  }

  private static Passage names(SourceLine line) {
    return line.passage().between(0, LineForm.SPONSORS.of(line).end(1));
  }

  /** An open slot is no fact. */
  private void known(Fact fact, Optional<Passage> written, Session session) {
    written
        .filter(passage -> !passage.text().equals(fact.slot().toString()))
        .ifPresent(passage -> know(fact, passage, session));
  }

  private void know(Fact fact, Passage passage, Session session) {
    fact.read(words(passage), session, committee)
        .ifPresentOrElse(
            value -> facts.put(fact.slot().name(), value),
            () ->
                findings.add(
                    Finding.warning(
                        "unknown fact",
                        "This is not the %s that a draft of the %s session can have: it is left open."
                            .formatted(fact.slot().name(), session.ordinal()),
                        passage.place(0))));
  }

  /** Named in the masthead, or by the symbol (R-SYM-1). */
  private Optional<Committee> committee() {
    return masthead(Masthead.COMMITTEE)
        .flatMap(named -> Committee.in(named.text()))
        .or(() -> masthead(Masthead.DRAFT_SYMBOL).flatMap(symbol -> Committee.of(symbol.text())));
  }

  private Optional<Session> session() {
    Optional<Integer> said =
        Masthead.SESSION.in(lines.with(Role.MASTHEAD)).map(Masthead.Piece::ordinal);
    return said.filter(number -> number > 0)
        .or(
            () ->
                masthead(Masthead.DRAFT_SYMBOL)
                    .map(symbol -> SESSION_IN_SYMBOL.matcher(symbol.text()))
                    .filter(Matcher::matches)
                    .map(symbol -> Integer.valueOf(symbol.group(1))))
        .map(Session::new);
  }

  private Optional<Passage> masthead(Masthead piece) {
    return piece.in(lines.with(Role.MASTHEAD)).map(Masthead.Piece::passage);
  }

  private String words(Passage passage) {
    return Repair.SPACE.once(passage.withoutMarks(), findings).strip().text();
  }
}
