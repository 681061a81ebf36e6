package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesCommandTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  /** A short text of a Main Committee, in a folder of its own. */
  private void put(String symbol, String title, String adopted, String text) {
    desk.write(
        "corpus/%s/%s.md"
            .formatted(title.replaceAll("[^A-Za-z0-9]+", "-"), symbol.replace('/', '-')),
        """
        ---
        symbol: A/RES/%s
        title: %s
        adopted: %s
        agenda-item: 30 (a)
        committee: "on the report of the Third Committee (A/79/1, para. 2)"
        ---

        The General Assembly,

        %s
        """
            .formatted(symbol, title, adopted, text));
  }

  private void putTurtles() {
    put(
        "78/20",
        "Sea turtles",
        "2023-12-04",
        """
        *Recalling* its resolutions 74/9 of 12 December 2019 and 76/11 of 6 December 2021,

        1. *Notes* the report of the Secretary-General;^[A/78/100.]

        2. *Requests* the Secretary-General to report to the General Assembly at its eightieth session;

        3. *Decides* to include in the provisional agenda of its eightieth session the item entitled “Sea turtles”.""");
    put("76/11", "Sea turtles", "2021-12-06", "1. *Welcomes* the turtles.");
  }

  private void putBudgets() {
    put("76/5", "Working capital for 2022", "2021-12-24", "1. *Resolves* to pay.");
    put("78/5", "Working capital for 2024", "2023-12-22", "1. *Resolves* to pay.");
    put("78/90", "World Turtle Day", "2024-05-01", "1. *Proclaims* a day.");
  }

  @Test
  void seriesAreFoundBesideTheRegister() {
    putTurtles();
    putBudgets();
    Desk.Said said = desk.run("series");
    assertEquals("", said.err());
    assertEquals(0, said.exitCode());
    assertEquals(
        """
        Found among the texts of the corpus: 2 series.

          name            texts  sessions     recurs            next  how that is known
          sea-turtles         2  76, 78       every 2 sessions    80  78/20 puts it on the agenda
          working-capital     2  76, 78       every 2 sessions    80  so far apart are the texts that are here

          1 text stands alone: no other of the title is here, and nothing in it says when it comes back.

          The texts of one: penholder series NAME. Its next draft: penholder draft --series NAME.""",
        said.out().substring(said.out().indexOf("Found")));
    assertTrue(said.out().startsWith("un-asean: Cooperation between"), said.out());
  }

  @Test
  void oneSeriesIsShownWithItsTexts() {
    putBudgets();
    assertEquals(
        """
        working-capital: Working capital for 2024
          Recurs every 2 sessions: so far apart are the texts that are here. Next: eightieth session, which opens on 9 September 2025.

          symbol  adopted           meeting  item     vote                title
          76/5    24 December 2021           30 (a)                       Working capital for 2022
          78/5    22 December 2023           30 (a)                       the same""",
        desk.run("series", "78/5").out());
    assertEquals(
        "world-turtle-day: World Turtle Day",
        desk.run("series", "turtle").out().lines().findFirst().orElseThrow());
  }

  @Test
  void seriesAreDataForPrograms() {
    putBudgets();
    assertEquals(
        """
        {
          "series": [
            {
              "name": "working-capital",
              "title": "Working capital for 2024",
              "texts": ["76/5", "78/5"],
              "every": 2,
              "known": "distance",
              "next": 80
            }
          ],
          "alone": []
        }""",
        desk.run("series", "working", "--json").out());
  }

  @Test
  void aNameThatMeansSeveralOrNone() {
    putTurtles();
    putBudgets();
    Desk.Said several = desk.run("draft", "--series", "turtle");
    assertEquals(
        "\"turtle\" may mean any of 2 series: sea-turtles, world-turtle-day. Give the name of one.",
        several.err());
    assertEquals(2, several.exitCode());
    assertEquals(
        "There is no series \"sea-turtle5\". Did you mean sea-turtles?"
            + " There are: un-asean, sea-turtles, working-capital, world-turtle-day.",
        desk.run("draft", "--series", "sea-turtle5").err());
    assertEquals(
        "There is no series \"wrold turtel day\". Did you mean world-turtle-day?"
            + " There are: un-asean, sea-turtles, working-capital, world-turtle-day.",
        desk.run("series", "wrold turtel day").err());
    assertEquals(
        "Nothing here says how often 78/90 recurs."
            + " Name the session: penholder draft --series world-turtle-day 79.",
        desk.run("draft", "--series", "World Turtle").err());
  }

  @Test
  void theNextTextOfAFoundSeriesIsDrafted() {
    putTurtles();
    Desk.Said said = desk.run("draft", "--series", "sea-turtles");
    assertEquals("", said.err());
    assertEquals(
        """
        Draft for the eightieth session, from the text of 78/20.
        Carried over
          1 preambular and 3 operative paragraphs, 0 of them word for word
        Brought up to date
          PP1              … 12 December 2019 and 76/11 of 6 December 2021 -> … 12 December 2019, 76/11 of 6 December 2021 and 78/20 of 4 December 2023
          OP1              A/78/100. -> {report}.
          OP2              eightieth session -> eighty-second session
          OP3              eightieth session -> eighty-second session
        Still open""",
        said.out().substring(0, said.out().indexOf("Still open") + 10));
    String draft = desk.text("out/80/sea-turtles/draft.md");
    assertTrue(draft.contains("\ncommittee: Third Committee\n"), draft);
    assertTrue(draft.contains("; for example: A/C.3/80/L.25\n"), draft);
    assertTrue(
        draft.endsWith(
            """

            *Recalling* its resolutions 74/9 of 12 December 2019, 76/11 of 6 December 2021 and 78/20 of 4 December 2023,

            1. *Notes* the report of the Secretary-General;^[{report}.]

            2. *Requests* the Secretary-General to report to the General Assembly at its eighty-second session;

            3. *Decides* to include in the provisional agenda of its eighty-second session the item entitled “Sea turtles”.
            """),
        draft);
  }

  @Test
  void theSymbolOfACommitteeDraftIsReadInEveryForm() {
    putTurtles();
    List<String> forms = List.of("A/C.3/80/L.7", "L.7", "7");
    for (String form : forms) {
      desk.run("draft", "--series", "sea-turtles", "--force", "--fact", "symbol=" + form);
      String draft = desk.text("out/80/sea-turtles/draft.md");
      assertTrue(draft.contains("\n  symbol: A/C.3/80/L.7\n"), draft);
    }
    assertEquals(
        "\"A/80/L.7\" cannot be read as \"symbol\"; it looks like this: A/C.3/80/L.25",
        desk.run("draft", "--series", "sea-turtles", "--fact", "symbol=A/80/L.7").err());
  }

  @Test
  void theYearOfATitleMovesWhereTwoTextsShowThatItDoes() {
    putBudgets();
    assertTrue(
        desk.run("draft", "--series", "working-capital")
            .out()
            .contains("Brought up to date\n  title            2024 -> 2026\n"));
    desk.delete("corpus/Working-capital-for-2022/76-5.md");
    assertTrue(
        desk.run("draft", "--series", "working-capital", "79")
            .out()
            .contains("Left as it stood, to be looked at\n  title            2024\n"));
  }

  @Test
  void withoutANameTheRegisterComesFirst() {
    putTurtles();
    assertEquals(
        "Draft for the eighty-first session, from the text of 75/15.",
        desk.run("draft").out().lines().findFirst().orElseThrow());
    desk.delete("corpus/un-asean/series.yaml");
    assertEquals(
        "Say which series with --series NAME. To see their names: penholder series.",
        desk.run("draft").err());
  }

  @Test
  void whatIsToBeLookedAtIsToldWithItsPrintedNumber() {
    put("76/5", "Working capital for 2022", "2021-12-24", "1. *Resolves* to pay.");
    put(
        "78/5",
        "Working capital for 2024",
        "2023-12-22",
        """
        ## Capital

        1. *Resolves* to establish the fund for 2024:

           (a) By advances for 2024;

        ## Use

        {no number} On what it is used for

        2. *Notes* the Convention of 1994;

        3. *Authorizes* the Secretary-General to advance:

           (a) Sums for the year 2024.""");
    Desk.Said said = desk.run("draft", "--series", "working-capital");
    assertEquals("", said.err());
    assertEquals(
        """
        Draft for the eightieth session, from the text of 78/5.
        Carried over
          0 preambular and 4 operative paragraphs, 4 of them word for word
          2 headings
        Brought up to date
          title            2024 -> 2026
        Left as it stood, to be looked at
          OP1              2024
          OP3              2024
        Still open""",
        said.out().substring(0, said.out().indexOf("Still open") + 10));
  }

  @Test
  void aTextWhoseTitleAloneMovedIsNotCalledTheSame() {
    putBudgets();
    Desk.Said said = desk.run("draft", "--series", "working-capital", "-C", desk.home().toString());
    assertTrue(
        said.out().contains("\nCompared with resolution 78/5: no change but the title.\n"),
        said.out());
    String page = desk.text("out/80/working-capital/summary.md");
    assertTrue(
        page.contains("\nNo change but the title: the paragraphs say the same, word for word.\n"),
        page);
    assertTrue(
        said.out().endsWith("then: penholder export -C ~ ~/out/80/working-capital/draft.md"),
        said.out());
  }

  @Test
  void aSessionMeansItsDraftsWhereverTheyAre() {
    putBudgets();
    putTurtles();
    desk.run("draft", "--series", "working-capital");
    desk.run("draft", "--series", "sea-turtles");
    Desk.Said said = desk.run("export", "80");
    assertEquals(
        "There is no file ~/out/80/draft.md. Drafts of the eightieth session that are here:"
            + " ~/out/80/sea-turtles/draft.md, ~/out/80/working-capital/draft.md."
            + " Name the file of one.",
        said.err());
    assertEquals(2, said.exitCode());
  }

  @Test
  void aTextInPartsIsNamedByThem() {
    for (int n = 1; n <= 10; n++) {
      put("76/" + n, "Title " + n, "2021-12-24", "1. *Resolves* to pay.");
    }
    put("78/8 A", "Parts", "2023-12-22", "1. *Resolves* to pay.");
    put("78/8 B", "Parts", "2023-12-22", "1. *Resolves* to pay.");
    assertEquals(
        "There is no file and no text \"78/8\" here. It is here in parts: 78/8 A, 78/8 B."
            + " The texts that are here: 76/1, 76/2, 76/3, 76/4, 76/5, 76/6, 76/7, 76/8, 76/9, 76/10,"
            + " 78/8 A, 78/8 B and 3 more (penholder series lists them)."
            + " To read in another: penholder import FILE.",
        desk.run("export", "78/8").err());
  }
}
