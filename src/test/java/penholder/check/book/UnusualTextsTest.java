package penholder.check.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.check.CheckedText;
import penholder.check.Surroundings;
import penholder.library.Library;
import penholder.model.Resolution;
import penholder.style.Lines;

/** Texts as nobody writes them, or only once: each is checked to its end. */
class UnusualTextsTest {
  @Test
  void aTreatyNoteOfManyWordsWithoutAStopIsWrong() {
    String note = "United Nations, *Treaty Series*, " + "word ".repeat(20_000) + "end";

    assertEquals(List.of("OP1, its note 1"), found("R-FN-7", "OP *Notes* it.^[" + note + "]"));
  }

  @Test
  void aRowOfCapitalsBehindTheRegionIsNoNameOfABody() {
    String row = " Asian " + "Aa ".repeat(20_000);

    assertEquals(List.of("OP1"), found("R-SPL-3", "OP *Notes* Southeast" + row + "and others."));
  }

  @Test
  void aDraftInThePlaceOfTheTextBeforeIsNoTextBefore() {
    Resolution draft =
        Lines.read("OP *Recalls* the Paris Agreement;^[See FCCC/CP/2015/10/Add.1, decision 1.]");
    Resolution text = Lines.read("OP *Recalls* the Paris Agreement;");
    Surroundings around =
        new Surroundings(Optional.of(draft), Optional.empty(), () -> new Library(List.of()));

    assertEquals(Optional.empty(), around.before());
    assertTrue(
        RuleBook.usual().check(new CheckedText(text, around)).stream()
            .noneMatch(found -> found.rule().id().equals("R-FN-1")));
  }

  /** The passages of a text in which a rule finds something. */
  private static List<String> found(String rule, String lines) {
    CheckedText text = new CheckedText(Lines.read(lines), Surroundings.none());
    return RuleBook.usual().check(text).stream()
        .filter(found -> found.rule().id().equals(rule))
        .map(found -> found.deviation().passage().label())
        .toList();
  }
}
