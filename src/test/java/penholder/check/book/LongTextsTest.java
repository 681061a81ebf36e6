package penholder.check.book;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.Seeds;
import penholder.check.CheckedText;
import penholder.check.Surroundings;
import penholder.library.Library;
import penholder.model.Resolution;
import penholder.style.Lines;

/** A paragraph of the length of a book, of words that rules look for, is checked to its end. */
class LongTextsTest {
  private static final int CHARACTERS = 120_000;

  @TestFactory
  Stream<DynamicTest> aLongParagraphIsCheckedToItsEnd() {
    return Stream.of(
            "the 1 a ",
            "paragraph 1 ",
            "welcomes the First Summit ",
            "welcomes the Plan 2015–2020, ",
            "as of May 2020 ",
            "adopted in May 2020 ",
            "Work Plan II and Work Plan III ",
            "the year 2020 ",
            "the first anniversary of ")
        .map(words -> DynamicTest.dynamicTest(words, () -> check(words)));
  }

  private static void check(String words) {
    String many = words.repeat(CHARACTERS / words.length());
    Resolution draft = Lines.read("OP *Welcomes* " + many + ";");
    Surroundings around =
        new Surroundings(
            Optional.of(Seeds.resolution("75-15")), Optional.empty(), () -> new Library(List.of()));

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> RuleBook.usual().check(new CheckedText(draft, around)));
  }
}
