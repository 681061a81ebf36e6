package penholder.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;

class FairCopyTest {
  private static final int SEEDS = 600;

  @Test
  void aFairCopyIsItsOwnFairCopyAndKeepsTheSubstance() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Resolution text = new RandomText(seed).resolution();
      Resolution fair = FairCopy.of(text);
      String name = "seed " + seed;
      Supplier<String> found =
          () -> name + "\n" + Lines.write(text) + "\nfair copy:\n" + Lines.write(fair);

      assertEquals(fair, FairCopy.of(fair), found);
      assertEquals(List.of(), FairCopy.changes(fair), found);
      assertEquals(substance(text), substance(fair), found);
      assertEquals(sources(text).keySet(), sources(fair).keySet(), found);
      sources(fair).forEach((note, times) -> checkTimes(note, times, sources(text), found));
    }
  }

  /** A note is never lost; only a treaty or a resolution given twice is given once afterwards. */
  private static void checkTimes(
      String note, int times, Map<String, Integer> before, Supplier<String> found) {
    boolean mayGo = note.startsWith("Resolution") || note.contains("Treaty Series");
    assertTrue(mayGo ? times <= before.get(note) : times == before.get(note), found);
  }

  /** The words without adverbs, punctuation and a closing "and", letter case apart. */
  private static List<String> substance(Resolution resolution) {
    return Printed.numbered(resolution).stream()
        .map(paragraph -> Inline.words(paragraph.text()).toLowerCase())
        .map(words -> words.replaceAll("[,;:.\\s]+and\\s*$", "").replaceAll("[,;:.\\s]+", " "))
        .map(words -> words.replaceAll("\\b(also|further)\\b", "").replaceAll(" +", " ").strip())
        .map(words -> words.replace(" ”", "”"))
        .toList();
  }

  /** What the notes say in full, without their full stops, and how often. */
  private static Map<String, Integer> sources(Resolution resolution) {
    Map<String, Integer> sources = new TreeMap<>();
    Optional<List<Inline>> before = Optional.empty();
    for (Note note : resolution.notes()) {
      List<Inline> full = Ibid.inFull(before, note);
      before = Optional.of(full);
      sources.merge(Inline.words(full).replaceAll("\\.$", ""), 1, Integer::sum);
    }
    return sources;
  }

  @Test
  void changesNameTheParagraphAndTheRule() {
    Resolution text =
        Lines.read(
            """
            PP *Recalling* the Charter;
            OP *Requests* a report:
            OP (a) On trade
            OP *Requests* a meeting.
            """);

    List<String> lines = new ArrayList<>();
    for (FairCopy.Change change : FairCopy.changes(text)) {
      lines.add(change.label() + ", " + change.step().subject() + ", " + change.step().rule());
    }

    String punctuation = "closing punctuation, R-STR-3, R-STR-4, R-STR-7";
    assertEquals(List.of("PP1, " + punctuation, "OP1(a), " + punctuation), lines);
  }
}
