package penholder.library.search;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.SampleTexts;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;

/**
 * Clauses of the samples, a tenth of whose words are changed, are found again. A clause that says
 * the same words elsewhere is as good a source as the one that was taken.
 */
class SearchSamplesTest {
  private static final int CLAUSES = 500;
  private static final int SHOWN = 3;
  private static final long SEED = 20261122;

  private static ClauseIndex index;
  private static final List<Source> SOURCES = new ArrayList<>();

  /**
   * A clause that is looked for.
   *
   * @param symbol the resolution it stands in
   * @param words it, with what leads in to it
   * @param own it alone
   */
  private record Source(ResolutionSymbol symbol, String label, String words, String own) {}

  @BeforeAll
  static void indexTheSamples() {
    Optional<Path> samples = SampleTexts.folder();
    assumeTrue(samples.isPresent(), "no samples folder beside this checkout");
    List<CorpusText> texts = new ArrayList<>();
    for (Resolution text : SampleTexts.all(samples.get())) {
      ResolutionSymbol symbol = SampleTexts.symbol(text);
      texts.add(new CorpusText(symbol.fileName(), "", () -> Optional.of(text)));
      Places.of(text).row().stream()
          .filter(placed -> placed.place().isProse())
          .forEach(
              placed ->
                  SOURCES.add(
                      new Source(
                          symbol,
                          placed.place().label(),
                          ClauseWords.of(text, placed),
                          ClauseWords.of(placed.place(), placed.clause()))));
    }
    index = ClauseIndex.open(Optional.empty(), texts, notice -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"like", "like, own words", "typed", "typed, own words"})
  void theSourceOfAChangedClauseIsFirst(String way) {
    Random random = new Random(SEED);
    boolean own = way.endsWith("own words");
    int[] places = new int[SHOWN + 1];
    long[] took = new long[CLAUSES];
    for (int n = 0; n < CLAUSES; n++) {
      Source source = SOURCES.get(random.nextInt(SOURCES.size()));
      String changed = changed(own ? source.own() : source.words(), random);
      Sought sought = way.startsWith("like") ? new Sought.Like(changed) : QuerySyntax.read(changed);
      long start = System.nanoTime();
      List<Hit> hits = index.search(new Query(sought, Filters.NONE, 10));
      took[n] = System.nanoTime() - start;
      int place = place(source, own, hits);
      if (place > 0) {
        System.out.printf(
            "%s: %s %s is at %d, not first. Sought: %s%n  First: %s %s%n",
            way,
            source.symbol(),
            source.label(),
            place,
            changed.replace('\n', ' '),
            hits.isEmpty() ? "" : hits.get(0).name(),
            hits.isEmpty() ? "" : hits.get(0).words().replace('\n', ' '));
      }
      places[Math.min(place, SHOWN)]++;
    }
    Arrays.sort(took);
    int first = places[0];
    int amongThree = CLAUSES - places[SHOWN];
    System.out.printf(
        "%s: seed %d, %d clauses: first %.1f %%, among three %.1f %%; %.1f ms median, %.1f ms for 95 of 100%n",
        way,
        SEED,
        CLAUSES,
        100.0 * first / CLAUSES,
        100.0 * amongThree / CLAUSES,
        took[CLAUSES / 2] / 1e6,
        took[CLAUSES * 95 / 100] / 1e6);
    assertTrue(first >= 0.98 * CLAUSES, "first: " + first);
    assertTrue(amongThree >= 0.995 * CLAUSES, "among three: " + amongThree);
  }

  private static int place(Source source, boolean own, List<Hit> hits) {
    List<String> words = said(own ? source.own() : source.words());
    for (int at = 0; at < Math.min(hits.size(), SHOWN); at++) {
      List<String> found = said(hits.get(at).words());
      boolean same =
          own
              ? found.size() >= words.size()
                  && found.subList(found.size() - words.size(), found.size()).equals(words)
              : found.equals(words);
      if (same) {
        return at;
      }
    }
    return SHOWN;
  }

  private static List<String> said(String text) {
    return WordRow.of("\n" + text).words().stream()
        .filter(word -> !word.equals("also") && !word.equals("further"))
        .toList();
  }

  /** A tenth of the words, one at least, dropped, replaced or followed by another. */
  private static String changed(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.replace('"', ' ').split("\\s+")));
    int changes = Math.max(1, Math.round(words.size() / 10f));
    Function<Random, String> any =
        from -> {
          String[] other =
              SOURCES.get(from.nextInt(SOURCES.size())).own().replace('"', ' ').split("\\s+");
          return other[from.nextInt(other.length)];
        };
    for (int n = 0; n < changes; n++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> {
          if (words.size() > 1) {
            words.remove(at);
          }
        }
        case 1 -> words.set(at, any.apply(random));
        default -> words.add(at, any.apply(random));
      }
    }
    return String.join(" ", words).replace("*", "");
  }
}
