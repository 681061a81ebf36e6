package penholder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.model.Slot;
import penholder.model.Text;
import penholder.style.Lines;

/** What holds of every comparison, whatever the texts. */
class ComparisonTest {
  private static final long RANDOM_PAIRS = Long.getLong("penholder.pairs", 300);

  static Stream<Pair> randomPairs() {
    return LongStream.range(0, RANDOM_PAIRS)
        .mapToObj(RandomPair::of)
        .flatMap(pair -> Stream.of(pair, pair.backwards()));
  }

  @ParameterizedTest
  @CsvSource({"67-110, 71-255", "71-255, 75-15", "67-110, 75-15", "75-15, 75-15"})
  void bothSeedsCanBeHadFromItAgain(String old, String fresh) {
    Pair pair = Pair.ofSeeds(old, fresh);
    assertBothComeBack(pair);
    assertBothComeBack(pair.backwards());
  }

  @Test
  void bothRandomTextsCanBeHadFromItAgain() {
    randomPairs().forEach(ComparisonTest::assertBothComeBack);
  }

  private static void assertBothComeBack(Pair pair) {
    Comparison comparison = pair.comparison();
    assertEquals(pair.old(), comparison.old(), pair.name());
    assertEquals(pair.fresh(), comparison.fresh(), pair.name());
  }

  @Test
  void aTextAgainstItselfIsKeptThroughout() {
    randomPairs()
        .forEach(
            pair -> {
              Comparison same = Comparison.of(pair.old(), pair.old());
              int all = Paragraph.all(pair.old()).size();
              assertEquals(all, same.tally().of(Kind.KEPT), pair.name());
              assertEquals(all, same.entries().size(), pair.name());
            });
  }

  @Test
  void everyParagraphIsOfOneKindAndShownOnceOnEachSide() {
    randomPairs()
        .forEach(
            pair -> {
              Comparison comparison = pair.comparison();
              assertEquals(
                  places(pair.old()),
                  comparison.entries().stream()
                      .flatMap(entry -> entry.old().stream())
                      .map(Paragraph::place)
                      .toList(),
                  pair.name());
              assertEquals(
                  Set.copyOf(places(pair.old())),
                  new HashSet<>(
                      comparison.outcomes().stream().flatMap(o -> o.old().stream()).toList()),
                  pair.name());
              assertEquals(
                  places(pair.fresh()),
                  comparison.outcomes().stream().flatMap(o -> o.fresh().stream()).toList(),
                  pair.name());
            });
  }

  private static List<Place> places(Resolution resolution) {
    return Paragraph.all(resolution).stream().map(Paragraph::place).toList();
  }

  @Test
  void noChangeIsEmptyOrInsideAWordAndNoneStandsBesideAnotherOfItsKind() {
    randomPairs()
        .forEach(
            pair ->
                pair.comparison()
                    .entries()
                    .forEach(entry -> segments(entry).forEach(row -> assertReadable(pair, row))));
  }

  private static Stream<List<Segment>> segments(Entry entry) {
    if (entry instanceof Entry.Continued continued) {
      return Stream.of(continued.segments());
    }
    return entry instanceof Entry.MovedHere moved ? Stream.of(moved.segments()) : Stream.of();
  }

  private static void assertReadable(Pair pair, List<Segment> row) {
    for (int n = 0; n < row.size(); n++) {
      Segment segment = row.get(n);
      String where = pair.name() + ": " + Redline.of(row);
      assertFalse(segment.old().isEmpty() && segment.fresh().isEmpty(), where);
      if (segment instanceof Segment.NoteEdit edit) {
        assertReadable(pair, edit.segments());
      } else if (n > 0) {
        Segment before = row.get(n - 1);
        boolean alike = before.getClass() == segment.getClass();
        assertTrue(!alike || segment instanceof Segment.Same, where);
        assertFalse(
            before instanceof Segment.Inserted && segment instanceof Segment.Deleted, where);
        assertFalse(splitsWord(before.old(), segment.old()), where);
        assertFalse(splitsWord(before.fresh(), segment.fresh()), where);
      }
    }
  }

  private static boolean splitsWord(List<Inline> before, List<Inline> after) {
    if (before.isEmpty() || after.isEmpty() || isApart(before) || isApart(after)) {
      return false;
    }
    String left = Inline.words(before);
    String right = Inline.words(after);
    return Character.isLetterOrDigit(left.charAt(left.length() - 1))
        && Character.isLetterOrDigit(right.charAt(0));
  }

  /** Whether the edge may fall beside a note, a slot or the opening phrase. */
  private static boolean isApart(List<Inline> text) {
    return text.stream()
        .anyMatch(
            piece -> piece instanceof Note || piece instanceof Slot || piece instanceof Phrase);
  }

  @Test
  void unrelatedTextsAreAllDroppedAndAllNew() {
    Resolution old =
        Lines.read("PP *Recalling* the law of the sea,\nOP *Requests* a report on oceans.");
    Resolution fresh =
        Lines.read("PP *Noting* coffee prices,\nOP *Urges* producers to diversify exports.");
    Tally tally = Comparison.of(old, fresh).tally();
    assertEquals(2, tally.of(Kind.NEW));
    assertEquals(2, tally.of(Kind.DROPPED));
    assertEquals(8, tally.wordsAdded());
    assertEquals(11, tally.wordsRemoved());
  }

  @Test
  void inALineOfTheMastheadADateChangesAsAWhole() {
    List<Segment> segments =
        Comparison.words(
            List.of(new Text("23 December 2016")), List.of(new Text("23 November 2020")));
    assertEquals(
        List.of(
            new Segment.Deleted(List.of(new Text("23 December 2016"))),
            new Segment.Inserted(List.of(new Text("23 November 2020")))),
        segments);
  }
}
