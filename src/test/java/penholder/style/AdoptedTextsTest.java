package penholder.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;

/** The house style against the adopted texts of two sessions, which the rules must explain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptedTextsTest {
  private List<Akn> samples = List.of();

  @BeforeAll
  void readSamples() throws IOException {
    Optional<Path> folder = Akn.folder();
    assumeTrue(folder.isPresent(), "no sample resolutions beside the checkout");
    samples = Akn.all(folder.get());
  }

  @Test
  void everyNoteIsPrintedAsItWas() {
    for (Akn sample : samples) {
      List<List<Inline>> printed =
          Printed.of(sample.resolution()).notes().stream().map(Note::text).toList();
      if (printed.size() == sample.printedNotes().size()) {
        assertEquals(sample.printedNotes(), printed, sample.name());
      }
    }
  }

  @Test
  void ibidStandsWhereTheRuleSaysItShould() {
    Rate rate = new Rate("Ibid. or not");
    Rate words = new Rate("printed Ibid. explained to the letter");
    for (Akn sample : samples) {
      Optional<List<Inline>> before = Optional.empty();
      for (List<Inline> printed : sample.printedNotes()) {
        boolean ibid = Inline.words(printed).toLowerCase().startsWith("ibid");
        List<Inline> full = Ibid.inFull(before, Note.sic(printed));
        List<Inline> derived = Ibid.shorten(before, full);
        boolean derivedIbid = Inline.words(derived).startsWith("Ibid");
        String what = sample.name().substring(0, 14) + " ";
        rate.count(
            ibid == derivedIbid,
            () -> what + Inline.words(printed) + " <- " + Inline.words(derived));
        if (ibid) {
          Optional<List<Inline>> b = before;
          words.count(
              before.isPresent() && Ibid.expand(before.get(), printed).isPresent(),
              () ->
                  what
                      + b.map(Inline::words).orElse("-")
                      + "\n     | "
                      + printed
                      + "\n     < "
                      + derived);
        }
        before = Optional.of(full);
      }
    }
    System.out.println(rate);
    System.out.println(words);
    assertTrue(rate.percent() >= 99, rate::toString);
    assertTrue(words.percent() >= 98, words::toString);
  }
}
