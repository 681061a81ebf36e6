package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.compare.Pair;
import penholder.compare.RandomPair;
import penholder.docx.DocxFile;
import penholder.docx.DocxText;
import penholder.docx.LibreOffice;
import penholder.docx.Lint;
import penholder.docx.RandomResolution;
import penholder.docx.Schemas;
import penholder.docx.UnStyleTemplate;
import penholder.style.Akn;
import penholder.write.Compared;
import penholder.write.TextName;

/** Each text stands whole in its column, whoever reads the file. */
class TableDocxTest {
  private static final Instant DATE = Instant.parse("2026-11-20T00:00:00Z");
  private static final int RANDOM_PAIRS = Integer.getInteger("penholder.pairs", 30);
  private static final int SAMPLES = Integer.getInteger("penholder.samplePairs", 10);

  @TempDir private Path folder;

  private static byte[] table(Pair pair, Path template) {
    String oldName = TextName.of(pair.old().header());
    String freshName = TextName.of(pair.fresh().header());
    return TableDocx.write(
        new Compared(pair.comparison(), oldName, freshName, pair.origins(), List.of()),
        template,
        DATE);
  }

  private static byte[] table(Pair pair) {
    return table(pair, UnStyleTemplate.FILE);
  }

  private static void check(Pair pair) {
    for (Pair direction : List.of(pair, pair.backwards())) {
      DocxFile file = DocxFile.of(table(direction));
      assertEquals(List.of(), Schemas.errors(file), direction.name());
      assertEquals(List.of(), Lint.errors(file), direction.name());
      check(direction, TableText.plain(file));
    }
  }

  private static void check(Pair pair, List<List<List<String>>> rows) {
    assertEquals(
        lines(Columns.expected(pair.old())), lines(Columns.old(rows, pair.old())), pair.name());
    assertEquals(lines(Columns.expected(pair.fresh())), lines(Columns.fresh(rows)), pair.name());
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  @Test
  void theTextsOfTheSeriesStandInTheirColumns() {
    TrackedDocxTest.ofTheSeries().forEach(TableDocxTest::check);
  }

  @Test
  void headingsTablesAndAnnexesStandInTheirColumns() {
    check(Pair.ofSettings());
    check(Pair.ofSettings().backwards());
  }

  @Test
  void randomTextsStandInTheirColumns() {
    for (long seed = 0; seed < RANDOM_PAIRS; seed++) {
      check(RandomPair.of(seed));
    }
  }

  @Test
  void unrelatedTextsStandInTheirColumns() {
    for (long seed = 0; seed < 15; seed++) {
      check(new Pair("seed " + seed, RandomResolution.of(seed), RandomResolution.of(seed + 1000)));
    }
  }

  @Test
  void resolutionsOfTwoSessionsStandInTheirColumns() throws IOException {
    assumeTrue(Akn.folder().isPresent(), "needs the samples folder");
    Pair.ofSamples(Akn.folder().orElseThrow()).stream()
        .limit(SAMPLES)
        .forEach(TableDocxTest::check);
  }

  @Test
  void libreOfficeFindsTheTextsInTheirColumns() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isHere(), "needs soffice");
    List<Pair> pairs = new ArrayList<>(TrackedDocxTest.ofTheSeries());
    for (long seed = 0; seed < 40; seed++) {
      pairs.add(RandomPair.of(seed));
    }
    List<Path> files = new ArrayList<>();
    for (Pair pair : pairs) {
      files.add(Files.write(folder.resolve("table-" + files.size() + ".docx"), table(pair)));
    }
    List<List<List<List<String>>>> tables = new LibreOffice(folder).tables(files);
    for (int n = 0; n < pairs.size(); n++) {
      check(pairs.get(n), tables.get(n));
    }
  }

  @Test
  void theSameComparisonAndDateGiveTheSameBytes() {
    for (Pair pair : TrackedDocxTest.ofTheSeries()) {
      assertArrayEquals(table(pair), table(pair), pair.name());
    }
  }

  @Test
  void nothingOfThePagesOfTheTemplateRemains() {
    DocxFile file = DocxFile.of(table(Pair.ofSeeds("71-255", "75-15")));
    assertEquals(
        Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footnotes.xml",
            "word/page-number.xml",
            "word/settings.xml",
            "word/styles.xml"),
        file.parts().keySet());
    assertEquals(
        List.of("Footer: 1/1"), DocxText.lines(file, "word/page-number.xml"), "page counter");
  }

  @Test
  void aTemplateWithoutStylesForTablesWillDo() throws IOException {
    Map<String, byte[]> parts = ChangedTemplate.parts();
    String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
    String without =
        styles.replaceAll("(?s)<w:style [^>]*\"Comparison[^>]*>(?:(?!</w:style>).)*</w:style>", "");
    assertFalse(without.contains("Comparison"));
    parts.put("word/styles.xml", without.getBytes(StandardCharsets.UTF_8));
    Path template = Files.write(folder.resolve("style.docx"), ChangedTemplate.zip(parts));
    Pair pair = Pair.ofSeeds("71-255", "75-15");
    DocxFile file = DocxFile.of(table(pair, template));
    assertEquals(List.of(), Schemas.errors(file));
    assertEquals(List.of(), Lint.errors(file));
    check(pair, TableText.plain(file));
  }
}
