package penholder.library.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.corpus.Member;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Part;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.Text;

/** A clause is found on every rung on which it stands, and on no other. */
final class LadderTest {
  private static Edition edition(Resolution text) {
    return Edition.of(Member.of((Adopted) text.header().stage()), Optional.of(text));
  }

  private static Place place(Resolution text, String label) {
    return Places.of(text).named(label).orElseThrow().place();
  }

  private static List<String> labels(Ladder ladder) {
    return ladder.rungs().stream()
        .map(rung -> rung.standing().stream().map(one -> one.place().label()).toList().toString())
        .toList();
  }

  private static List<Edition> series() {
    return Stream.of("67-110", "71-255", "75-15")
        .map(Seeds::resolution)
        .map(LadderTest::edition)
        .toList();
  }

  @Test
  void theSameLadderIsClimbedFromEveryRungOfIt() {
    for (int at = 0; at < 3; at++) {
      Resolution text = series().get(at).text().orElseThrow();
      String label = List.of("OP18", "OP9", "OP10").get(at);
      Ladder ladder = Ladder.of(series(), at, place(text, label));
      assertEquals(List.of("[OP18]", "[OP9]", "[OP10]"), labels(ladder), label);
    }
  }

  @Test
  void ofAParagraphThatWasSplitEachHalfLeadsBackToIt() {
    Resolution newest = Seeds.resolution("75-15");
    assertEquals(
        List.of("[OP3]", "[OP3]", "[OP2]"), labels(Ladder.of(series(), 2, place(newest, "OP2"))));
    assertEquals(
        List.of("[OP3]", "[OP4]", "[OP3]"), labels(Ladder.of(series(), 2, place(newest, "OP3"))));
    Resolution oldest = Seeds.resolution("67-110");
    assertEquals(
        List.of("[OP3]", "[OP3, OP4]", "[OP2, OP3]"),
        labels(Ladder.of(series(), 0, place(oldest, "OP3"))));
  }

  @Test
  void aClauseThatWasLeftOutOnceAndCameBackIsFoundBehindTheGap() {
    Resolution middle = Seeds.resolution("71-255");
    List<Clause> without =
        middle.operative().stream()
            .filter(clause -> !clause.words().startsWith("Acknowledges"))
            .toList();
    Edition gap = edition(middle.with(middle.preamble(), without));
    List<Edition> series = List.of(series().get(1), gap, series().get(2));
    Resolution newest = Seeds.resolution("75-15");
    assertEquals(
        List.of("[OP13]", "[]", "[OP14]"), labels(Ladder.of(series, 2, place(newest, "OP14"))));
  }

  @Test
  void aParagraphThatWentFromThePreambleToTheOperativePartIsFollowed() {
    Resolution older = Seeds.resolution("75-15");
    Clause moved = older.preamble().get(8);
    List<Clause> preamble = older.preamble().stream().filter(clause -> clause != moved).toList();
    Clause operative =
        Clause.of(
            new Text(
                moved
                    .words()
                    .replaceFirst("Recognizing also", "Recognizes")
                    .replaceFirst(",$", ";")));
    List<Clause> paragraphs =
        Stream.concat(older.operative().stream(), Stream.of(operative)).toList();
    Resolution newer = older.with(preamble, paragraphs);
    List<Link> links = Lineage.between(older, newer).from(place(older, "PP9"));
    assertEquals(1, links.size());
    assertEquals(Part.OPERATIVE, links.get(0).to().part());
    assertEquals("OP29", links.get(0).to().label());
  }
}
