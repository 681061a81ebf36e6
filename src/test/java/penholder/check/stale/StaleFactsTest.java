package penholder.check.stale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Rule;
import penholder.check.Surroundings;
import penholder.library.Library;
import penholder.model.Resolution;
import penholder.report.Severity;

class StaleFactsTest {
  private static final Path EXPECTED =
      Path.of("src", "test", "resources", "cases", "stale", "75-15_for-77.txt");

  @Test
  void aDraftOn7515ForThe77thSessionHasTheStaleFactsThatAPersonFound() {
    List<String> expected = new ArrayList<>();
    for (String line : Seeds.text(EXPECTED).lines().toList()) {
      String[] cells = line.split("\\|");
      if (cells.length == 3) {
        String weight = cells[2].strip().startsWith("note:") ? "note" : "warning";
        expected.add("%s: %s (%s)".formatted(cells[0].strip(), cells[1].strip(), weight));
      }
    }

    List<String> found = found(Seeds.draft(77));

    assertEquals(
        String.join("\n", expected.stream().sorted().toList()),
        String.join("\n", found.stream().sorted().toList()));
  }

  @Test
  void aStalePassageSaysHowEarlierTextsOfTheSeriesHadIt() {
    List<Resolution> texts = Stream.of("67-110", "71-255", "75-15").map(Seeds::resolution).toList();
    Surroundings around =
        new Surroundings(
            Optional.of(texts.get(2)), Optional.of(Seeds.register()), () -> new Library(texts));

    List<Deviation> found = new MovedOn().in(new CheckedText(Seeds.draft(77), around));

    assertEquals(
        List.of(
            "75/15 PP15 stopped at the eleventh Summit, too; by the seventy-seventh session a later one may have been held: name the latest. Before, 71/255 PP8 had \"First to Seventh Summits\", 67/110 PP8 had \"Third and Fourth Association of Southeast Asian Nations-United Nations Summits\"."),
        found.stream().map(Deviation::message).toList());
  }

  @Test
  void anAdoptedTextIsNeverStale() {
    assertEquals(
        List.of(),
        Stream.of("67-110", "71-255", "75-15")
            .flatMap(name -> found(Seeds.resolution(name)).stream())
            .toList());
  }

  private static List<String> found(Resolution draft) {
    Resolution base = Seeds.resolution("75-15");
    Surroundings around =
        new Surroundings(
            Optional.of(base), Optional.of(Seeds.register()), () -> new Library(List.of(base)));
    CheckedText text = new CheckedText(draft, around);
    List<String> found = new ArrayList<>();
    for (Rule rule : StaleRules.all()) {
      for (Deviation one : rule.in(text)) {
        String weight = rule.severity() == Severity.NOTE ? "note" : "warning";
        found.add("%s: %s (%s)".formatted(one.passage().label(), one.marked(), weight));
      }
    }
    return found;
  }
}
