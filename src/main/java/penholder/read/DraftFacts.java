package penholder.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private DraftFacts(Sorting lines) {
    this.lines = lines;
  }

  /** The header; empty, with an error among the findings, where the session is not known. */
  static Optional<Header> read(Sorting lines, List<Finding> findings) {
    return new DraftFacts(lines).header(findings);
  }

  private Optional<Header> header(List<Finding> findings) {
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
    known(Fact.SYMBOL, masthead(Masthead.DRAFT_SYMBOL).filter(symbol -> symbol.matches(".*\\d")));
    known(Fact.DATE, masthead(Masthead.DATE));
    known(Fact.AGENDA_ITEM, masthead(Masthead.AGENDA_ITEM));
    known(Fact.SPONSORS, lines.first(Role.SPONSORS).map(line -> names(line, findings)));
    return Optional.of(
        new Header(
            words(title, findings),
            session.get(),
            lines.first(Role.AGENDA_TITLE).map(line -> words(line, findings)),
            new Draft(Optional.empty(), facts)));
  }

  /** An open slot is no fact. */
  private void known(Fact fact, Optional<String> written) {
    String name = fact.slot().name();
    written
        .filter(value -> !value.equals(fact.slot().toString()))
        .ifPresent(value -> facts.put(name, value));
  }

  private Optional<Session> session() {
    Optional<Integer> said =
        Masthead.SESSION.in(lines.with(Role.MASTHEAD)).map(Masthead.Piece::ordinal);
    return said.filter(number -> number > 0)
        .or(
            () ->
                masthead(Masthead.DRAFT_SYMBOL)
                    .map(SESSION_IN_SYMBOL::matcher)
                    .filter(Matcher::matches)
                    .map(symbol -> Integer.valueOf(symbol.group(1))))
        .map(Session::new);
  }

  private Optional<String> masthead(Masthead piece) {
    return piece.in(lines.with(Role.MASTHEAD)).map(Masthead.Piece::value);
  }

  private static String names(SourceLine line, List<Finding> findings) {
    int end = Sorting.sponsors(line).end(1);
    return Repair.SPACE.in(line.passage().between(0, end), findings).strip().text();
  }

  private static String words(SourceLine line, List<Finding> findings) {
    return Repair.SPACE.in(line.passage(), findings).text();
  }
}
