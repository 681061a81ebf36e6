package penholder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import penholder.corpus.MarkdownReader;
import penholder.report.Place;
import penholder.report.Source;

/** Passages of a text are found where they stand in its file. */
class LocatorTest {
  private static final String FACTS = "---\ntitle: Rights of the labor force\nsession: 81\n---\n\n";

  @Test
  void aHeadingOfOneWordIsNotFoundInTheTitle() {
    assertEquals(
        List.of("8:4", "10:5"),
        places(FACTS + "*The General Assembly*,\n\n## labor\n\n1. *Decides* to meet.\n"));
  }

  @Test
  void twoNotesOfTheSameWordsHaveEachItsOwnPlace() {
    List<String> places =
        places(
            FACTS
                + "*The General Assembly*,\n\n"
                + "1. *Notes* one^[Resolution 70/1.] and the other^[Resolution 70/1.] of them.\n");

    assertEquals(List.of("8:5", "8:17", "8:50"), places);
  }

  @Test
  void everyWordOfALongParagraphHasItsPlaceBeforeAnybodyTires() {
    int words = 60_000;
    String text = FACTS + "*The General Assembly*,\n\n1. *Notes* " + "a ".repeat(words) + "end.\n";
    Source source = new Source("a.md", text);
    List<Passage> passages = passages(source);
    Locator locator = new Locator(source, passages);
    Passage only = passages.get(0);
    List<Integer> columns = new ArrayList<>();

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int n = 0; n < words; n++) {
            columns.add(locator.place(only, "Notes ".length() + 2 * n).orElseThrow().column());
          }
        });

    int first = "1. *Notes* ".length() + 1;
    for (int n = 0; n < words; n++) {
      assertEquals(first + 2 * n, columns.get(n));
    }
  }

  private static List<Passage> passages(Source source) {
    return new CheckedText(MarkdownReader.read(source).value().orElseThrow(), Surroundings.none())
        .passages();
  }

  /** Line and column of the first letter of each passage. */
  private static List<String> places(String text) {
    Source source = new Source("a.md", text);
    List<Passage> passages = passages(source);
    Locator locator = new Locator(source, passages);
    return passages.stream()
        .map(passage -> locator.place(passage, 0).orElseThrow())
        .map(LocatorTest::shown)
        .toList();
  }

  private static String shown(Place place) {
    return place.line() + ":" + place.column();
  }
}
