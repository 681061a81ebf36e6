package penholder.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.model.Inline;
import penholder.model.Resolution;

/** The three adopted texts and the rules: they obey, with one exception. */
class SeedsFairCopyTest {

  @Test
  void theFairCopyChangesOneThingInTheThreeOfThem() {
    List<String> changes =
        Stream.of("67-110", "71-255", "75-15")
            .map(Seeds::resolution)
            .flatMap(resolution -> FairCopy.changes(resolution).stream())
            .map(
                change ->
                    change.label()
                        + ": "
                        + Inline.words(change.before()).substring(0, 22)
                        + " -> "
                        + Inline.words(change.after()).substring(0, 22))
            .toList();
    assertEquals(List.of("OP17: Encourages closer coop -> Also encourages closer"), changes);
  }

  @Test
  void appliedTwiceItEqualsOnce() {
    for (String name : List.of("67-110", "71-255", "75-15")) {
      Resolution once = FairCopy.of(Seeds.resolution(name));
      assertEquals(once, FairCopy.of(once));
    }
  }
}
