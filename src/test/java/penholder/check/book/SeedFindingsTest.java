package penholder.check.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.check.CheckedText;
import penholder.check.Surroundings;
import penholder.library.Library;
import penholder.model.Resolution;

/** What a person who knows the rules finds in the three texts, all that and nothing else. */
class SeedFindingsTest {
  private final List<Resolution> texts =
      Stream.of("67-110", "71-255", "75-15").map(Seeds::resolution).toList();

  private List<String> found(int text) {
    Surroundings around =
        new Surroundings(
            text == 0 ? Optional.empty() : Optional.of(texts.get(text - 1)),
            Optional.of(Seeds.register()),
            () -> new Library(texts));
    List<String> found = new ArrayList<>();
    for (RuleBook.Found one : RuleBook.usual().check(new CheckedText(texts.get(text), around))) {
      found.add(
          "%s %s: %s"
              .formatted(
                  one.rule().id(), one.deviation().passage().label(), one.deviation().marked()));
    }
    return found;
  }

  @Test
  void theFirstHasOnlyItsMemberStatesOfAnotherBody() {
    String members = ": member States";
    assertEquals(
        Stream.of("OP5", "OP12", "OP15", "OP16", "OP16")
            .map(label -> "R-NAM-2 " + label + members)
            .toList(),
        found(0));
  }

  @Test
  void theSecondHasATreatyWithoutItsNoteAndABrokenChain() {
    assertEquals(
        List.of(
            "R-FN-1 OP9: Treaty of Amity and Cooperation in Southeast Asia",
            "R-CH-3 OP17: Encourages"),
        found(1));
  }

  @Test
  void theThirdIsOnlyLong() {
    assertEquals(List.of("R-STR-10 PP1: "), found(2));
  }
}
