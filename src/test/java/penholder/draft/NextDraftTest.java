package penholder.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import penholder.Seeds;
import penholder.corpus.MarkdownWriter;
import penholder.library.Library;
import penholder.model.Clause;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.report.Refusal;
import penholder.report.Source;
import penholder.style.FairCopy;

class NextDraftTest {
  private static final String TEMPLATE = Seeds.text(Path.of("templates", Templates.COOPERATION));
  private static final Library LIBRARY =
      new Library(
          List.of(
              Seeds.resolution("67-110"), Seeds.resolution("71-255"), Seeds.resolution("75-15")));

  private static NextDraft draft(int session, String base, Map<String, String> facts) {
    return draft(session, base, facts, TEMPLATE);
  }

  private static NextDraft draft(
      int session, String base, Map<String, String> facts, String template) {
    return NextDraft.of(
        Seeds.register(),
        LIBRARY,
        new Session(session),
        ResolutionSymbol.parse(base).orElseThrow(),
        Map.of(),
        facts,
        new Templates(
            Map.of(
                Templates.COOPERATION,
                new Source("templates/" + Templates.COOPERATION, template))));
  }

  private static Clause last(Resolution resolution, int fromTheEnd) {
    return resolution.operative().get(resolution.operative().size() - fromTheEnd);
  }

  @ParameterizedTest
  @CsvSource({
    "77, 75/15, seventy-ninth, '65/235, 67/110, 69/110, 71/255, 73/259 and 75/15.'",
    "79, 75/15, eighty-first, '67/110, 69/110, 71/255, 73/259, 75/15 and 77/12.'",
    "81, 75/15, eighty-third, '69/110, 71/255, 73/259, 75/15, 77/12 and 79/290.'",
    "73, 71/255, seventy-fifth, '61/46, 63/35, 65/235, 67/110, 69/110 and 71/255.'",
    "69, 67/110, seventy-first, '57/35, 59/5, 61/46, 63/35, 65/235 and 67/110.'"
  })
  void bothClosingParagraphsAndTheListFollowTheSession(
      int session, String base, String next, String list) {
    Resolution draft = draft(session, base, Map.of()).resolution();
    assertTrue(last(draft, 2).words().contains(next + " session"), last(draft, 2).words());
    assertTrue(last(draft, 2).words().endsWith("of the present resolution;"));
    assertTrue(last(draft, 1).words().contains("agenda of its " + next + " session"));
    assertTrue(last(draft, 1).words().endsWith("Southeast Asian Nations”."));
    String previous =
        draft.notes().stream()
            .map(Note::words)
            .filter(words -> words.startsWith("Resolutions "))
            .findFirst()
            .orElseThrow();
    assertTrue(previous.endsWith(list), previous);
    assertTrue(previous.startsWith("Resolutions 57/35, 59/5, "), previous);
  }

  @Test
  void nothingOfAnOlderSessionIsLeftWhereTheProgramDerives() {
    String written = MarkdownWriter.write(draft(81, "75/15", Map.of()).resolution());
    assertFalse(written.contains("seventy-seventh session"));
    assertFalse(written.contains("A/75/345"));
    assertFalse(written.contains("A/75/L.25"));
    assertFalse(written.contains("130 (q)"));
    assertFalse(written.contains("30 November 2020") || written.contains("2020-11-30"));
    assertTrue(
        written.startsWith("---\nsession: 81 # Eighty-first session, opens on 8 September 2026\n"));
    assertTrue(written.contains("^[See {report}.]"));
  }

  @Test
  void theRestIsCarriedOverWordForWord() {
    NextDraft next = draft(81, "75/15", Map.of());
    Resolution base = Seeds.resolution("75-15");
    for (int i = 0; i < base.operative().size() - 2; i++) {
      assertEquals(base.operative().get(i), next.resolution().operative().get(i));
    }
    long changed =
        next.summary().paragraphs().stream()
            .filter(paragraph -> !paragraph.changes().isEmpty())
            .count();
    assertEquals(4, changed);
    assertEquals(46, next.summary().paragraphs().size());
    assertEquals(List.of(), next.summary().dropped());
  }

  @Test
  void theDraftIsItsOwnFairCopy() {
    Resolution draft = draft(73, "71/255", Map.of()).resolution();
    assertEquals(draft, FairCopy.of(draft));
    assertEquals("Also encourages", draft.operative().get(16).opening().orElseThrow().words());
  }

  @Test
  void theSummaryListsEverySlot() {
    Summary summary = draft(81, "75/15", Map.of("symbol", "A/81/L.9")).summary();
    assertEquals(
        List.of(
            "date masthead",
            "agenda-item masthead",
            "sponsors line above the title",
            "report PP10, note 6"),
        summary.open().stream().map(slot -> slot.name() + " " + slot.where()).toList());
    assertEquals(
        List.of("77/12", "79/290"),
        summary.newerNotHere().stream().map(ResolutionSymbol::shortForm).toList());
    assertEquals(Optional.empty(), summary.due());
  }

  @Test
  void aSessionOutOfStepWithTheSeriesIsSaid() {
    assertEquals(Optional.of(new Session(81)), draft(80, "75/15", Map.of()).summary().due());
  }

  @Test
  void theReportIsCitedWithSeeOnlyWhereASectionIs() {
    Resolution section =
        draft(81, "75/15", Map.of("report", "A/81/300-S/2026/600, sect. II")).resolution();
    assertEquals("See A/81/300-S/2026/600, sect. II.", Facts.fill(section).notes().get(5).words());
    Resolution whole = draft(81, "75/15", Map.of("report", "A/81/300")).resolution();
    assertEquals("A/81/300.", Facts.fill(whole).notes().get(5).words());
  }

  @Test
  void whatTheLastTextLacksComesFromTheTemplate() {
    Resolution base = Seeds.resolution("75-15");
    Resolution shorter = base.with(base.preamble().subList(0, 3), base.operative().subList(0, 26));
    Resolution draft =
        NextDraft.of(
                Seeds.register(),
                new Library(List.of(shorter)),
                new Session(81),
                ResolutionSymbol.parse("75/15").orElseThrow(),
                Map.of(),
                Map.of(),
                new Templates(Map.of(Templates.COOPERATION, new Source("t", TEMPLATE))))
            .resolution();
    assertEquals(
        "Recalling all previous resolutions on cooperation between the United Nations and the"
            + " Association of Southeast Asian Nations,",
        draft.preamble().get(3).words());
    assertEquals(
        Seeds.resolution("75-15")
            .operative()
            .get(26)
            .words()
            .replace("seventy-seventh", "eighty-third"),
        last(draft, 2).words());
    assertEquals(
        Seeds.resolution("75-15")
            .operative()
            .get(27)
            .words()
            .replace("seventy-seventh", "eighty-third"),
        last(draft, 1).words());
  }

  private static String refusal(
      int session, String base, Map<String, String> facts, String template) {
    return assertThrows(Refusal.class, () -> draft(session, base, facts, template)).getMessage();
  }

  @Test
  void aSessionThatIsNotAfterTheBaseIsRefused() {
    assertEquals(
        "The seventy-fifth session is not after that of the base, 75/15 (seventy-fifth session)."
            + " To start from an older text: --base 71/255.",
        refusal(75, "75/15", Map.of(), TEMPLATE));
    assertEquals(
        "The sixtieth session is not after that of the base, 75/15 (seventy-fifth session)."
            + " No older text is here.",
        refusal(60, "75/15", Map.of(), TEMPLATE));
  }

  @Test
  void aBaseThatIsNotHereIsRefused() {
    assertEquals(
        "The text of 77/12 is not here. The texts that are: 67/110, 71/255, 75/15.",
        refusal(81, "77/12", Map.of(), TEMPLATE));
  }

  @Test
  void aFactThatNothingAsksForIsRefused() {
    assertEquals(
        "Nothing in this draft asks for \"host\"."
            + " It asks for agenda-item, date, report, sponsors, symbol.",
        refusal(81, "75/15", Map.of("host", "Phnom Penh"), TEMPLATE));
  }

  @Test
  void aTemplateMayAskForAFactOfItsOwn() {
    String template =
        TEMPLATE.replace(
            "${paragraph.text}\n\n</#list>\n<#if !has.previous",
            "${paragraph.text}\n\n</#list>\n*Grateful* to {host},\n\n<#if !has.previous");
    Resolution draft = draft(81, "75/15", Map.of("host", "Phnom Penh"), template).resolution();
    assertEquals("Grateful to Phnom Penh,", Facts.fill(draft).preamble().get(18).words());
    assertEquals(
        """
        the text made from templates/cooperation.md.ftl:57:15: error: Nobody knows the slot {host}. \
        The slots here are {symbol}, {date}, {agenda-item}, {sponsors}, {report}. Write one of these, or add the line \
        "host:" under "facts:"; if the braces belong to the text, write \\{host\\}.
            *Grateful* to {host},
                          ^""",
        refusal(81, "75/15", Map.of(), template));
  }

  @Test
  void templateSyntaxInACorpusTextIsTextAndNeverRun() {
    Resolution base = Seeds.resolution("75-15");
    Clause trap =
        Clause.of(new penholder.model.Text("Spends ${1 + 1} and <#stop x> and {report},"));
    Resolution trapped = base.with(List.of(trap), base.operative());
    Resolution draft =
        NextDraft.of(
                Seeds.register(),
                new Library(List.of(trapped)),
                new Session(81),
                ResolutionSymbol.parse("75/15").orElseThrow(),
                Map.of(),
                Map.of(),
                new Templates(Map.of(Templates.COOPERATION, new Source("t", TEMPLATE))))
            .resolution();
    assertEquals(trap, draft.preamble().get(0));
  }
}
