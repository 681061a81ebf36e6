package penholder.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import penholder.Seeds;
import penholder.library.Library;
import penholder.model.Resolution;

class BriefTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "cases", "brief", "articles.txt");
  private static final Resolution DRAFT = Seeds.resolution("75-15");

  @TestFactory
  Stream<DynamicTest> anArticleNamesWhatADeskOfficerWants() {
    return Stream.of(Seeds.text(CASES).split("(?m)^## "))
        .skip(1)
        .map(section -> section.split("\n", 2))
        .map(
            section ->
                DynamicTest.dynamicTest(
                    section[0],
                    () ->
                        assertEquals(
                            sorted(
                                section[1]
                                    .lines()
                                    .filter(line -> line.contains("|"))
                                    .map(line -> line.replaceAll(" *\\| *", "|").strip())),
                            sorted(
                                brief(Seeds.received(section[0]).text()).stream()
                                    .map(BriefTest::shown)))));
  }

  @Test
  void aThingThatIsNamedTwiceIsListedOnceWithItsFirstSentence() {
    List<Proposal> proposals =
        brief(
            "The 12th ASEAN-UN Summit met.\nIn the 12th Association of Southeast Asian Nations-United Nations Summit all agreed.");

    assertEquals(1, proposals.size());
    assertEquals("The 12th ASEAN-UN Summit met.", proposals.get(0).sentence());
    assertEquals(1, proposals.get(0).line());
  }

  @Test
  void aMeetingThatTheDraftHasIsAlreadyThere() {
    assertEquals(
        List.of("event|11th UN–ASEAN Summit, 15 November 2020|already in the draft|PP15, OP7"),
        brief("He spoke of the 11th UN–ASEAN Summit, held on 15 November 2020.").stream()
            .map(BriefTest::shown)
            .toList());
  }

  @Test
  void markdownIsReadWithoutItsSigns() {
    assertEquals(
        List.of("instrument or plan|ASEAN Community Vision 2045|newer than the draft|OP1, OP4"),
        brief("# News\n\n- Leaders adopted the **ASEAN Community Vision 2045** at [home](x.html).")
            .stream()
            .map(BriefTest::shown)
            .toList());
  }

  @Test
  void yearsThatRunBackwardsAreNoTermOfAPlan() {
    assertEquals(
        List.of("instrument or plan|Plan of Action|already in the draft"),
        brief("The Plan of Action for 2025-2020.").stream()
            .map(one -> shown(one).replaceAll("\\|[^|]*$", ""))
            .toList());
  }

  @Test
  void aSentenceOfCapitalsAloneIsRead() {
    assertEquals(
        List.of("Aa Summit Declaration"),
        brief("Aa Bb ".repeat(5_000) + "was not the Aa Summit Declaration.").stream()
            .map(Proposal::words)
            .toList());
    assertEquals(List.of(), brief("A ".repeat(5_000)));
    assertEquals(List.of(), brief("The to and of ".repeat(5_000)));
  }

  @Test
  void aNameThatALineBreakCutsIsReadWhole() {
    assertEquals(
        List.of("Eleventh ASEAN–UN Summit, 15 November 2020"),
        brief("The Eleventh ASEAN–UN\nSummit was held on 15 November 2020.").stream()
            .map(Proposal::words)
            .toList());
  }

  @Test
  void aSentenceHasTheLineInWhichItBegins() {
    assertEquals(
        List.of("1 All spoke of it.", "2 He came late and went early.", "3 Nobody else came."),
        Report.of("article", "All spoke of it. \nHe came late and\nwent early. Nobody else came.\n")
            .sentences()
            .stream()
            .map(sentence -> sentence.line() + " " + sentence.words())
            .toList());
    assertEquals(
        List.of("1 It went on and on.", "2 The end came soon."),
        Report.of("article", "It went on\nand on. The end\ncame soon.").sentences().stream()
            .map(sentence -> sentence.line() + " " + sentence.words())
            .toList());
  }

  @Test
  void aHeadlineIsNoBeginningOfTheSentenceBelowIt() {
    assertEquals(
        List.of("1 The ASEAN–UN Partnership", "2 ASEAN–UN Summits are held every year in autumn."),
        Report.of(
                "article",
                "The ASEAN–UN Partnership\nASEAN–UN Summits are held every year in autumn.")
            .sentences()
            .stream()
            .map(sentence -> sentence.line() + " " + sentence.words())
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> aLongReportIsReadToItsEnd() {
    return Stream.of("First Summit ", "May 2020 ", "[", "[a](", "Plan of Action for 2020–2025 ")
        .map(
            words ->
                DynamicTest.dynamicTest(
                    words,
                    () ->
                        assertTimeoutPreemptively(
                            Duration.ofSeconds(20),
                            () -> brief(words.repeat(120_000 / words.length())))));
  }

  private static List<Proposal> brief(String text) {
    return Brief.of(List.of(Report.of("article", text)), DRAFT, new Library(List.of(DRAFT)));
  }

  private static String shown(Proposal one) {
    return String.join(
        "|",
        one.sort().word(),
        one.words(),
        one.standing().kind().word(),
        String.join(", ", one.standing().touches()));
  }

  private static String sorted(Stream<String> lines) {
    return String.join("\n", lines.sorted().toList());
  }
}
