package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreed language is found in the three seeds, and the index looks after itself. */
class ClausesCommandTest {
  @TempDir private Path home;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(home);
  }

  private List<String> heads(String... arguments) {
    return desk.run(arguments).out().lines().filter(line -> line.matches("[ \\d]\\d  .*")).toList();
  }

  @Test
  void aPhraseIsShownWithWhereWhenAndHowItWasAdopted() {
    Desk.Said said = desk.run("clauses", "\"convening of workshops and seminars\"");
    assertEquals(
        List.of(
            " 1  71/255 OP10  23 December 2016, adopted without a vote",
            "    in this resolution alone"),
        said.out().lines().limit(2).toList());
    assertTrue(said.out().contains("**convening of workshops and seminars**"), said.out());
    assertEquals("", said.err());
  }

  @Test
  void theSameWordsAreCountedOnceAndTheNewestResolutionIsNamed() {
    String out = desk.run("clauses", "--like", "71/255:PP1", "--max", "1").out();
    assertTrue(out.startsWith(" 1  75/15 PP1  23 November 2020"), out);
    assertTrue(out.contains("the same words in 2 resolutions: 71/255, 75/15"), out);
    assertTrue(out.contains("word for word"), out);
  }

  @Test
  void filtersKeepOthersOut() {
    assertTrue(
        heads("clauses", "cooperation", "--kind", "preambular").stream()
            .allMatch(h -> h.contains(" PP")));
    assertTrue(
        heads("clauses", "cooperation", "--to", "67").stream().allMatch(h -> h.contains("67/110")));
    assertTrue(
        heads("clauses", "cooperation", "--from", "75").stream()
            .allMatch(h -> h.contains("75/15")));
    assertFalse(heads("clauses", "cooperation", "--adopted", "without-vote").isEmpty());
    assertTrue(heads("clauses", "cooperation", "--adopted", "vote").isEmpty());
    assertFalse(heads("clauses", "progress", "--verb", "welcomes").isEmpty());
    assertTrue(heads("clauses", "progress", "--verb", "deplores").isEmpty());
    assertFalse(heads("clauses", "cooperation", "--series", "un-asean").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'aims "and purposes' | The phrase that begins here has no closing quotation mark. | 5
          '*tion'             | A * needs the beginning of a word before it: welcom* finds welcomes and welcoming. | 0
          'aims *'            | A * needs the beginning of a word before it: welcom* finds welcomes and welcoming. | 5
          'wel*come'          | A * stands at the end of a word, for any ending: welcom* finds welcomes and welcoming. | 3
          '""'                | There is no word between these quotation marks. | 0
          '- ,'               | There is no word in this to look for. | 0
          """)
  void whatCannotBeMeantIsExplainedAndPointedAt(String typed, String message, int at) {
    Desk.Said said = desk.run("clauses", "--", typed);
    assertEquals(2, said.exitCode());
    assertEquals("%s%n  %s%n  %s^".formatted(message, typed, " ".repeat(at)), said.err());
  }

  @Test
  void wordsThatNobodyAdoptedAreNotFound() {
    assertEquals(
        "No clause of the 3 adopted texts that are here has these words.",
        desk.run("clauses", "penguins").out());
  }

  @Test
  void whatIsLookedForIsSaidInOneWay() {
    Desk.Said said = desk.run("clauses");
    assertEquals(2, said.exitCode());
    assertEquals(
        "Say what to look for in one way: WORDS, --like CLAUSE or --file FILE. More: penholder clauses --help",
        said.err());
  }

  @Test
  void aTextThatComesOrChangesOrGoesIsFollowed() throws IOException {
    assertTrue(heads("clauses", "penguins").isEmpty());
    Path file = home.resolve("corpus/un-asean/75-15.md");
    String text = Files.readString(file);
    Files.writeString(
        file, text.replaceFirst("seized", "penguins seized").replaceFirst("workshops", "penguins"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertEquals(1, heads("clauses", "penguins").size());
    Files.delete(file);
    assertTrue(heads("clauses", "penguins").isEmpty());
  }

  @Test
  void aDamagedIndexIsMadeAnewWithOneLineOfNotice() throws IOException {
    String before = desk.run("clauses", "workshops").out();
    try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
          bytes[bytes.length / 2] ^= 0x55;
          Files.write(file, bytes);
        }
      }
    }
    Desk.Said said = desk.run("clauses", "workshops");
    assertEquals("The index of the clauses was damaged, and has been made anew.", said.err());
    assertEquals(before, said.out());
    assertEquals("", desk.run("clauses", "workshops").err());
  }

  @Test
  void withoutAFolderToKeepItTheIndexIsMadeForThisSearch() {
    desk.write("cache", "a file where the folder should be");
    Desk.Said said = desk.run("clauses", "workshops", "--max", "1");
    assertTrue(
        said.err().startsWith("The index of the clauses cannot be kept in ~/cache/clauses/"),
        said.err());
    assertTrue(said.out().startsWith(" 1  71/255 OP10"), said.out());
  }

  @Test
  void theParagraphsOfADraftAreTracedToWhereTheyWereAdopted() {
    desk.run("draft", "81");
    List<String> lines = desk.run("origin").out().lines().toList();
    assertEquals(
        "The closest adopted clause for each paragraph of the draft for the eighty-first session:",
        lines.get(0));
    assertTrue(
        lines.get(1).matches(" +PP1 +word for word +75/15 PP1 +Recalling the aims.*"),
        lines.get(1));
    List<String> adopted = desk.run("origin", "71/255").out().lines().toList();
    assertFalse(adopted.stream().anyMatch(line -> line.contains("75/15")), adopted.toString());
  }

  @Test
  void otherWordingsOfAParagraphAreSuggested() {
    desk.run("draft", "81");
    Desk.Said said = desk.run("suggest", "op 12");
    assertTrue(said.out().startsWith(" 1  71/255 OP11  23 December 2016"), said.out());
    assertTrue(said.out().endsWith("To take one: penholder swap OP12 NUMBER"), said.out());
    assertEquals(
        "There is no OP99: the text has PP1 to PP18 and OP1 to OP28.",
        desk.run("suggest", "OP99").err());
  }
}
