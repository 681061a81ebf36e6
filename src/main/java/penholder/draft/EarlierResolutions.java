package penholder.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.library.Address;
import penholder.library.CitedRow;
import penholder.library.LibraryClause;
import penholder.library.RecalledRow;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Text;
import penholder.model.UnDate;

/**
 * Brings the row of earlier resolutions that a text recalls up to date: a row grows by the base; a
 * single resolution, the one before the base, gives way to the base.
 *
 * @param place the paragraph that recalls them
 * @param row the row in it
 */
record EarlierResolutions(Address place, CitedRow row) {
  /**
   * Where a text recalls the earlier resolutions of its series.
   *
   * @param preamble the preamble of the base; empty where it has none
   */
  static Optional<EarlierResolutions> in(List<LibraryClause> preamble, Series series) {
    if (preamble.isEmpty()) {
      return Optional.empty();
    }
    ResolutionSymbol base = preamble.get(0).address().resolution();
    Set<ResolutionSymbol> known =
        series.members().stream().map(Member::symbol).collect(Collectors.toSet());
    return RecalledRow.in(
            preamble.stream().map(clause -> clause.clause().words()).toList(),
            known,
            series.title(),
            base.session(),
            series.every())
        .map(one -> new EarlierResolutions(preamble.get(one.paragraph()).address(), one.row()));
  }

  /**
   * A paragraph with the row as the draft has it.
   *
   * @param updates takes what changed
   */
  Clause renewed(Clause clause, Series series, Session to, List<Summary.Change> updates) {
    List<String> since = since(series, to);
    if (since.isEmpty()) {
      return clause;
    }
    List<Inline> text = new ArrayList<>();
    int at = 0;
    for (Inline inline : clause.text()) {
      int length = Inline.words(List.of(inline)).length();
      int from = row.first().start() - at;
      int until = row.last().end() - at;
      if (inline instanceof Text piece && from >= 0 && until <= length) {
        String after = later(clause.words(), since);
        updates.add(new Summary.Change(piece.words().substring(from, until), after));
        text.add(
            new Text(piece.words().substring(0, from) + after + piece.words().substring(until)));
      } else {
        text.add(inline);
      }
      at += length;
    }
    return clause.withText(text);
  }

  /** The resolutions of the series since the newest of the row, oldest first, as they are cited. */
  private List<String> since(Series series, Session to) {
    return series.members().stream()
        .filter(member -> to.isAfter(member.symbol().session()))
        .filter(member -> member.symbol().compareTo(row.newest().symbol()) > 0)
        .map(this::citation)
        .toList();
  }

  /** R-NAM-5: "number without A/RES/, date at first mention". */
  private String citation(Member member) {
    String date = UnDate.print(member.adopted()).replaceFirst(" ", row.last().space());
    return member.symbol().shortForm() + " of " + date;
  }

  /** The row with those that came since: no comma before "and", as in R-FN-9. */
  private String later(String words, List<String> since) {
    List<CitedRow.Cited> cited = row.cited();
    String newest = since.get(since.size() - 1);
    if (cited.size() == 1) {
      return newest;
    }
    CitedRow.Cited last = row.last();
    if (row.newest().equals(row.first())) {
      List<String> back = new ArrayList<>(since);
      Collections.reverse(back);
      return String.join(", ", back) + ", " + words.substring(row.first().start(), last.end());
    }
    CitedRow.Cited beforeLast = cited.get(cited.size() - 2);
    // "61/110 and 61/111 of 14 December 2006" share a date, and stay together.
    boolean oneDate = beforeLast.date().isEmpty() && last.date().isPresent();
    boolean goesOn = !words.substring(beforeLast.end(), last.start()).contains("and");
    String old =
        oneDate
            ? words.substring(row.first().start(), last.end())
            : words.substring(row.first().start(), beforeLast.end())
                + ", "
                + words.substring(last.start(), last.end());
    List<String> all = new ArrayList<>(List.of(old));
    all.addAll(since.subList(0, since.size() - 1));
    // "..., 77/179 of 14 December 2022 and all other resolutions": the row does not end here.
    return String.join(", ", all) + (goesOn ? ", " : " and ") + newest;
  }

  /** Other places in a clause that cite the newest of the row: they stay, and a person is told. */
  List<String> alsoIn(LibraryClause clause) {
    return CitedRow.in(clause.clause().words()).stream()
        .filter(other -> !(isIn(clause.address()) && other.equals(row)))
        .flatMap(other -> other.cited().stream())
        .map(CitedRow.Cited::symbol)
        .filter(row.newest().symbol()::equals)
        .map(symbol -> "resolution " + symbol)
        .toList();
  }

  /** Whether it is this paragraph that recalls them. */
  boolean isIn(Address address) {
    return place.equals(address);
  }
}
