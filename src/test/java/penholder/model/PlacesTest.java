package penholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.Seeds;

final class PlacesTest {
  @Test
  void whatThereIsIsSaidByTheFirstAndTheLastOfEveryCount() {
    assertEquals("PP1 to PP18 and OP1 to OP28", Places.of(Seeds.resolution("75-15")).extent());
  }

  @Test
  void aSingleParagraphAndNoneAtAllAreSaidSo() {
    Header header = Seeds.resolution("75-15").header();
    Clause clause = Clause.of(new Text("Decides to meet."));
    assertEquals("OP1", Places.of(new Resolution(header, List.of(), List.of(clause))).extent());
    assertEquals("no paragraphs", Places.of(new Resolution(header, List.of(), List.of())).extent());
  }

  @Test
  void everySectionIsSaidThatCountsForItself() {
    Header header = Seeds.resolution("75-15").header();
    Clause clause = Clause.of(new Text("Decides to meet;"));
    List<Clause> twice = List.of(clause, clause, clause.set(Setting.AGAIN), clause);
    assertEquals(
        "I.OP1 to I.OP2 and II.OP1 to II.OP2",
        Places.of(new Resolution(header, List.of(), twice)).extent());
  }

  @Test
  void whatStandsBelowAParagraphIsSaidWithItsWholeName() {
    Clause item = Clause.of(new Text("To meet;"));
    Clause clause = new Clause(List.of(new Text("Decides:")), List.of(item, item, item));
    Resolution text =
        new Resolution(Seeds.resolution("75-15").header(), List.of(), List.of(clause));
    Places places = Places.of(text);
    assertEquals(
        Optional.of("OP1(a) to OP1(c)"), places.extentBelow(places.named("OP1").orElseThrow()));
    assertEquals(Optional.empty(), places.extentBelow(places.named("OP1(a)").orElseThrow()));
  }
}
