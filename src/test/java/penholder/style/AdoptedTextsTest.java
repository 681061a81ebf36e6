package penholder.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Notation;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.read.akn.AknReader;

/** The house style against the adopted texts of two sessions, which the rules must explain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptedTextsTest {
  private List<Akn> samples = List.of();
  private List<Sample> texts = List.of();

  /** A text as the program reads it, with its headings, tables and annexes. */
  private record Sample(String name, Resolution resolution) {
    /** Whether it is an ordinary text, not a declaration or a budget with tables. */
    boolean ordinary() {
      return resolution.operative().stream()
          .filter(clause -> !clause.setting().isHeading())
          .allMatch(clause -> clause.setting().isCounted() && clause.opening().isPresent());
    }
  }

  @BeforeAll
  void readSamples() throws IOException {
    Optional<Path> folder = Akn.folder();
    assumeTrue(folder.isPresent(), "no sample resolutions beside the checkout");
    samples = Akn.all(folder.get());
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder.get())) {
      files = tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    List<Sample> all = new ArrayList<>();
    for (Path file : files) {
      AknReader.read(Files.readAllBytes(file), file.toString()).stream()
          .flatMap(read -> read.value().stream())
          .map(text -> new Sample(((Adopted) text.header().stage()).symbol().shortForm(), text))
          .forEach(all::add);
    }
    texts = List.copyOf(all);
  }

  @Test
  void everyNoteIsPrintedAsItWas() {
    Rate whole = new Rate("texts read with all their notes, none in a table");
    for (Akn sample : samples) {
      List<List<Inline>> printed =
          Printed.of(sample.resolution()).notes().stream().map(Note::text).toList();
      boolean complete = printed.size() == sample.printedNotes().size();
      whole.count(complete, sample::name);
      if (complete) {
        assertEquals(sample.printedNotes(), printed, sample.name());
      }
    }
    System.out.println(whole);
    assertTrue(whole.percent() >= 95, whole::toString);
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
    assertTrue(words.percent() >= 98.5, words::toString);
  }

  @Test
  void openingPhrasesAreTheOnesThatTheFairCopyGives() {
    Rate preamble = new Rate("openings of preambular paragraphs");
    Rate statements = new Rate("openings of statement verbs");
    Rate decides = new Rate("openings of Decides, mostly budget texts");
    Rate addressed = new Rate("openings of addressing verbs");
    for (Sample sample : texts) {
      Resolution fair = Step.CHAINS.mend(sample.resolution());
      for (Part part : Part.values()) {
        for (int n = 0; n < fair.part(part).size(); n++) {
          Clause printed = sample.resolution().part(part).get(n);
          if (printed.opening().isEmpty()) {
            continue;
          }
          String is = printed.opening().get().words();
          String should = fair.part(part).get(n).opening().orElseThrow().words();
          String key = Adverb.without(is).toLowerCase(Locale.ROOT);
          Rate rate =
              part == Part.PREAMBULAR
                  ? preamble
                  : Addressee.addresses(key)
                      ? addressed
                      : key.equals("decides") ? decides : statements;
          String where = sample.name() + " " + (n + 1) + " " + should + " < ";
          rate.count(is.equals(should), () -> where + printed.words());
        }
      }
    }
    System.out.println(preamble);
    System.out.println(statements);
    System.out.println(decides);
    System.out.println(addressed);
    assertTrue(preamble.percent() >= 99.5, preamble::toString);
    assertTrue(statements.percent() >= 98.5, statements::toString);
    assertTrue(decides.percent() >= 98.5, decides::toString);
    assertTrue(addressed.percent() >= 98.5, addressed::toString);
  }

  @Test
  void otherStepsHardlyEverChangeAnAdoptedText() {
    for (Step step : Step.values()) {
      if (step != Step.CHAINS) {
        Rate rate = new Rate("paragraphs left alone by " + step);
        for (Sample sample : texts.stream().filter(Sample::ordinary).toList()) {
          List<Printed.Paragraph> before = Printed.numbered(sample.resolution());
          List<Printed.Paragraph> after = Printed.numbered(step.mend(sample.resolution()));
          for (int n = 0; n < before.size(); n++) {
            Printed.Paragraph was = before.get(n);
            Printed.Paragraph is = after.get(n);
            rate.count(
                was.equals(is),
                () ->
                    sample.name()
                        + " "
                        + was.label()
                        + "\n     "
                        + tail(was)
                        + "\n     "
                        + tail(is));
          }
        }
        System.out.println(rate);
        assertTrue(rate.percent() >= 99, rate::toString);
      }
    }
  }

  private static String tail(Printed.Paragraph paragraph) {
    String line = Notation.write(paragraph.text());
    return line.substring(Math.max(0, line.length() - 150));
  }

  @Test
  void theFairCopyOfAFairCopyIsTheSame() {
    for (Sample sample : texts) {
      Resolution fair = FairCopy.of(sample.resolution());
      assertEquals(fair, FairCopy.of(fair), sample.name());
    }
  }
}
