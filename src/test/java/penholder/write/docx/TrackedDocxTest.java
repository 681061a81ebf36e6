package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import penholder.Seeds;
import penholder.compare.Pair;
import penholder.compare.RandomPair;
import penholder.docx.DocxFile;
import penholder.docx.Lint;
import penholder.docx.RandomResolution;
import penholder.docx.Resolved;
import penholder.docx.Schemas;
import penholder.docx.UnStyleTemplate;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Text;
import penholder.style.Akn;
import penholder.write.Origins;

/** Accepting all changes gives the new text, rejecting all the old one, in every part. */
class TrackedDocxTest {
  private static final Instant DATE = Instant.parse("2026-11-20T00:00:00Z");
  private static final int RANDOM_PAIRS = 100;
  private static final int SAMPLES = 40;
  private static final int MANY_PAIRS = 10_000;

  private static byte[] tracked(Pair pair) {
    return TrackedDocx.write(
        pair.comparison(), pair.origins(), UnStyleTemplate.FILE, "Viet Nam", DATE);
  }

  private static void check(Pair pair) {
    check(pair, true);
    check(pair.backwards(), true);
  }

  /** Checks a pair in one direction; the schemas take their time, and see little that is new. */
  private static void check(Pair direction, boolean schemas) {
    DocxFile file = DocxFile.of(tracked(direction));
    if (schemas) {
      assertEquals(List.of(), Schemas.errors(file), direction.name());
    }
    assertEquals(List.of(), Lint.errors(file), direction.name());
    check(direction.name() + " accepted", direction.fresh(), file, Resolved.accepted(file));
    check(direction.name() + " rejected", direction.old(), file, Resolved.rejected(file));
  }

  private static void check(
      String name, Resolution expected, DocxFile file, Map<String, Element> resolved) {
    DocxFile clean = DocxFile.of(CleanDocx.write(expected, UnStyleTemplate.FILE, DATE));
    Map<String, Element> roots = new TreeMap<>(resolved);
    roots.replaceAll((part, root) -> clean.root(part));
    Map<String, List<String>> expectedLines = TrackedText.exactly(clean, roots);
    Map<String, List<String>> lines = TrackedText.exactly(file, resolved);
    if (name.endsWith("rejected")) {
      expectedLines = TrackedText.inOneForm(expectedLines);
      lines = TrackedText.inOneForm(lines);
    }
    for (String part : expectedLines.keySet()) {
      List<String> found = lines.get(part);
      List<String> wanted =
          Lint.all(file.root(part), "moveTo").isEmpty()
              ? expectedLines.get(part)
              : TrackedText.withLinksOf(found, expectedLines.get(part));
      assertEquals(String.join("\n", wanted), String.join("\n", found), name + ", " + part);
    }
    assertEquals(
        roots.get("word/document.xml").getElementsByTagName("w:p").getLength(),
        resolved.get("word/document.xml").getElementsByTagName("w:p").getLength(),
        name + ", paragraphs");
  }

  static List<Pair> ofTheSeries() {
    List<Pair> pairs = new ArrayList<>(Pair.ofSeeds());
    pairs.add(Pair.ofSeeds("67-110", "75-15"));
    pairs.add(new Pair("75-15 draft", Seeds.resolution("75-15"), Seeds.draft(81)));
    return pairs;
  }

  @Test
  void theTextsOfTheSeriesComeBackFromTheirChanges() {
    ofTheSeries().forEach(TrackedDocxTest::check);
  }

  @Test
  void headingsTablesAndAnnexesComeBackFromTheirChanges() {
    check(Pair.ofSettings());
    check(Pair.ofSettings().backwards());
  }

  @Test
  void randomTextsComeBackFromTheirChanges() {
    for (long seed = 0; seed < RANDOM_PAIRS; seed++) {
      Pair pair = RandomPair.of(seed);
      check(seed % 2 == 0 ? pair : pair.backwards(), seed % 5 == 0);
    }
  }

  @Test
  @Tag("long")
  void manyRandomTextsComeBackFromTheirChanges() {
    for (long seed = 0; seed < MANY_PAIRS; seed++) {
      check(RandomPair.of(seed));
    }
    System.out.println(
        MANY_PAIRS + " random pairs came back, in both directions from their changes");
  }

  @Test
  void unrelatedTextsAndHeadersComeBackFromTheirChanges() {
    for (long seed = 0; seed < 40; seed++) {
      check(new Pair("seed " + seed, RandomResolution.of(seed), RandomResolution.of(seed + 1000)));
    }
  }

  @Test
  void resolutionsOfTwoSessionsComeBackFromTheirChanges() throws IOException {
    assumeTrue(Akn.folder().isPresent(), "needs the samples folder");
    List<Pair> pairs = Pair.ofSamples(Akn.folder().orElseThrow());
    for (int n = 0; n < SAMPLES; n++) {
      check(pairs.get(n), n % 4 == 0);
      check(pairs.get(n).backwards(), false);
    }
  }

  @Test
  @Tag("long")
  void allResolutionsOfTwoSessionsComeBackFromTheirChanges() throws IOException {
    assumeTrue(Akn.folder().isPresent(), "needs the samples folder");
    List<Pair> pairs = Pair.ofSamples(Akn.folder().orElseThrow());
    pairs.forEach(TrackedDocxTest::check);
    System.out.println(2 * pairs.size() + " pairs of the samples came back from their changes");
  }

  @Test
  void aParagraphThatMovedAndWasEditedSaysSoAtBothEnds() {
    Pair pair = Pair.ofSeeds("71-255", "75-15");
    DocxFile file =
        DocxFile.of(
            TrackedDocx.write(
                pair.comparison(), Origins.UNKNOWN, UnStyleTemplate.FILE, "Viet Nam", DATE));
    List<Element> comments = Lint.all(file.root("word/comments.xml"), "comment");
    assertEquals(
        List.of(
            "Moved from PP12 and edited",
            "Moved to PP5",
            "Moved from OP17 and edited",
            "Moved to OP21"),
        comments.stream().map(Element::getTextContent).toList());
    Set<String> authors = new TreeSet<>();
    comments.forEach(comment -> authors.add(comment.getAttributeNS(DocxFile.W, "author")));
    assertEquals(Set.of("Penholder"), authors);
  }

  @Test
  void withOneNoteEveryCommentStandsOnItsParagraph() {
    Resolution base = Seeds.resolution("75-15");
    Clause noted =
        clause("Recalling", new Text(" its resolutions"), Note.of(new Text("See 70/1.")));
    Clause asked = clause("Requests", new Text(" the Secretary-General to report;"));
    Clause met = clause("Decides", new Text(" to meet again."));
    Clause added = clause("Invites", new Text(" all penguins to swim to the south;"));
    Resolution old = new Resolution(base.header(), List.of(noted), List.of(asked, met));
    Resolution fresh = new Resolution(base.header(), List.of(noted), List.of(asked, added, met));
    DocxFile file = DocxFile.of(tracked(new Pair("one note", old, fresh)));
    String remark = file.root("word/comments.xml").getTextContent();
    assertEquals("Made up for OP2", remark);
    Element start = Lint.all(file.root("word/document.xml"), "commentRangeStart").get(0);
    assertEquals(
        "2.Invites all penguins to swim to the south;", start.getParentNode().getTextContent());
  }

  private static Clause clause(String phrase, Inline... rest) {
    return new Clause(
        Stream.concat(Stream.of(new Phrase(phrase)), Stream.of(rest)).toList(), List.of());
  }

  @Test
  void theSameComparisonAndDateGiveTheSameBytes() {
    for (Pair pair : ofTheSeries()) {
      assertArrayEquals(tracked(pair), tracked(pair), pair.name());
    }
  }

  @Test
  void aTextComparedWithItselfHasNoChanges() {
    Resolution text = Seeds.resolution("75-15");
    Map<String, byte[]> tracked =
        new TreeMap<>(DocxFile.of(tracked(new Pair("", text, text))).parts());
    Map<String, byte[]> clean =
        DocxFile.of(CleanDocx.write(text, UnStyleTemplate.FILE, DATE)).parts();
    tracked.forEach((part, bytes) -> assertArrayEquals(clean.get(part), bytes, part));
  }
}
