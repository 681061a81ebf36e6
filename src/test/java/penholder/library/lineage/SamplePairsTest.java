package penholder.library.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import penholder.SampleTexts;
import penholder.model.Clause;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/** Real pairs: the resolutions of two sessions that have one title. */
final class SamplePairsTest {
  private static final int FEWEST_PAIRS = 40;

  /** Longer texts take as long as all others together; -Dpenholder.longest=9999 takes them too. */
  private static final int LONGEST = Integer.getInteger("penholder.longest", 40);

  /** Two texts of one title. */
  private record Two(Resolution older, Resolution newer) {
    private static Map<Place, Clause> clauses(Resolution text) {
      return Places.of(text).row().stream()
          .collect(Collectors.toMap(Places.Placed::place, Places.Placed::clause));
    }

    String told(Link link) {
      return "%s -> %s: %s (%.2f)"
          .formatted(SampleTexts.symbol(older), SampleTexts.symbol(newer), link, link.likeness());
    }
  }

  private static List<Two> pairs(Path folder) {
    Map<String, Resolution> older = new HashMap<>();
    Set<String> twice = new HashSet<>();
    List<Two> pairs = new ArrayList<>();
    List<Resolution> texts = SampleTexts.all(folder);
    for (Resolution text : texts) {
      if (text.header().session().number() == 76
          && older.put(text.header().title(), text) != null) {
        twice.add(text.header().title());
      }
    }
    Set<String> seen = new HashSet<>();
    for (Resolution text : texts) {
      String title = text.header().title();
      if (text.header().session().number() == 78
          && older.containsKey(title)
          && !twice.contains(title)
          && seen.add(title)) {
        pairs.add(new Two(older.get(title), text));
      }
    }
    pairs.removeIf(
        two ->
            Math.max(Places.of(two.older()).row().size(), Places.of(two.newer()).row().size())
                > LONGEST);
    return pairs;
  }

  @Test
  void noLinkIsMadeBetweenParagraphsThatShareOnlyNames() {
    Optional<Path> folder = SampleTexts.folder();
    assumeTrue(folder.isPresent(), "needs the samples folder");
    List<Two> pairs = pairs(folder.orElseThrow());
    int certain = 0;
    int likely = 0;
    int wordForWord = 0;
    List<String> onlyNames = new ArrayList<>();
    for (Two two : pairs) {
      Map<Place, Clause> old = Two.clauses(two.older());
      Map<Place, Clause> fresh = Two.clauses(two.newer());
      for (Link link : Lineage.between(two.older(), two.newer()).links()) {
        certain += link.certain() ? 1 : 0;
        likely += link.certain() ? 0 : 1;
        if (SharedWords.of(old.get(link.from()), fresh.get(link.to())).isEmpty()) {
          if (link.kind() == Link.Kind.SAME) {
            wordForWord++;
          } else {
            onlyNames.add(two.told(link));
          }
        }
      }
    }
    System.out.printf(
        "lineage: %d pairs, %d certain links, %d likely; only names: %d, and %d word for word%n",
        pairs.size(), certain, likely, onlyNames.size(), wordForWord);
    assertTrue(pairs.size() >= FEWEST_PAIRS, () -> pairs.size() + " pairs");
    assertEquals(List.of(), onlyNames);
  }
}
