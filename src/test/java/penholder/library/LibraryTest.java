package penholder.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import penholder.Seeds;
import penholder.model.Clause;
import penholder.model.Part;
import penholder.model.PlaceName;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Text;

class LibraryTest {
  private static final Library LIBRARY =
      new Library(
          List.of(
              Seeds.resolution("75-15"), Seeds.resolution("67-110"), Seeds.resolution("71-255")));

  private static Optional<LibraryClause> clause(String address) {
    return PlaceName.parse(address).flatMap(LIBRARY::clause);
  }

  @ParameterizedTest
  @CsvSource({
    "75/15 OP12, Encourages cooperation",
    "67/110 PP3, Noting with appreciation",
    "71-255:op17, Encourages closer"
  })
  void everyParagraphHasItsAddress(String address, String begins) {
    String words = clause(address).orElseThrow().clause().words();
    assertEquals(begins, words.substring(0, begins.length()));
  }

  @ParameterizedTest
  @CsvSource({"75/15 OP29", "75/15 PP19", "77/12 OP1", "75/15 OP0", "75/15 12", "OP12"})
  void whatIsNotThereIsNotFound(String address) {
    assertEquals(Optional.empty(), clause(address));
  }

  @Test
  void textsAreListedOldestFirst() {
    assertEquals(
        List.of("67/110", "71/255", "75/15"),
        LIBRARY.symbols().stream().map(ResolutionSymbol::shortForm).toList());
  }

  /** Every place in the three texts that depends on the session, as one reads them there. */
  @Test
  void thePlacesThatDependOnTheSessionAreFound() {
    assertEquals(
        List.of(
            "67/110 PP2 list of 5 to 65/235",
            "67/110 PP3 report A/67/280-S/2012/614, sect. II.",
            "67/110 OP20 session 69",
            "67/110 OP21 session 69",
            "71/255 PP4 list of 7 to 69/110",
            "71/255 PP5 report A/71/160-S/2016/621, sect. II.",
            "71/255 OP20 session 73",
            "71/255 OP21 session 73",
            "75/15 PP4 list of 9 to 73/259",
            "75/15 PP10 report See A/75/345-S/2020/898, sect. II.",
            "75/15 OP27 session 77",
            "75/15 OP28 session 77"),
        LIBRARY.symbols().stream()
            .flatMap(symbol -> Stream.of(Part.values()).flatMap(part -> places(symbol, part)))
            .toList());
  }

  private static Stream<String> places(ResolutionSymbol symbol, Part part) {
    return LIBRARY.clauses(symbol, part).stream()
        .flatMap(
            clause -> clause.places().stream().map(place -> clause.address() + " " + said(place)));
  }

  private static String said(SessionBound place) {
    if (place instanceof SessionBound.SessionOrdinal ordinal) {
      return "session " + ordinal.session().number();
    }
    if (place instanceof SessionBound.PreviousResolutions previous) {
      List<ResolutionSymbol> list = previous.resolutions();
      return "list of " + list.size() + " to " + list.get(list.size() - 1);
    }
    return "report " + ((SessionBound.ReportCitation) place).citation();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at its sixty-ninth session a report | 69",
        "from its sixty-ninth to its seventy-first session | 71",
        "at its eightieth and eighty-first sessions | 80 81",
        "at the seventy-seventh session of the General Assembly | 77",
        "at its one hundred and first session | 101",
        "at the sixty-second session of the Commission on the Status of Women | ''",
        "at its tenth special session | ''",
        "the fiftieth anniversary | ''",
        "at its resumed session | ''"
      })
  void onlySessionsOfTheAssemblyCount(String words, String sessions) {
    String found =
        String.join(
            " ",
            SessionBounds.of(Clause.of(new Text(words))).stream()
                .map(place -> (SessionBound.SessionOrdinal) place)
                .map(SessionBound.SessionOrdinal::session)
                .map(Session::number)
                .map(String::valueOf)
                .toList());
    assertEquals(sessions, found);
  }

  @ParameterizedTest
  @CsvSource({
    "75/15 PP4, PREVIOUS_RESOLUTIONS",
    "75/15 PP10, REPORT",
    "75/15 OP27, REPORT_REQUEST",
    "75/15 OP28, AGENDA",
    "67/110 OP20, REPORT_REQUEST",
    "71/255 OP21, AGENDA"
  })
  void theFormulasOfTheSeriesAreKnown(String address, Formula formula) {
    assertEquals(Optional.of(formula), clause(address).orElseThrow().formula());
  }
}
