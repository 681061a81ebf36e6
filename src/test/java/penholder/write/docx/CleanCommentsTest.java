package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import penholder.Seeds;
import penholder.docx.DocxFile;
import penholder.docx.LibreOffice;
import penholder.docx.Lint;
import penholder.docx.RandomResolution;
import penholder.docx.Schemas;
import penholder.docx.UnStyleTemplate;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/** Comments on the paragraphs of a clean text. */
final class CleanCommentsTest {
  private static final int RANDOM_TEXTS = 40;

  @TempDir private Path folder;

  /** Two lines on every paragraph, heading and row of a table. */
  private static byte[] withComments(Resolution resolution) {
    Map<Place, List<String>> remarks = new HashMap<>();
    for (Places.Placed placed : Places.of(resolution).row()) {
      remarks.put(
          placed.place(), List.of("error: <" + placed.place().label() + "> & more", "note: 2"));
    }
    return CleanDocx.write(resolution, remarks, UnStyleTemplate.FILE, Instant.EPOCH);
  }

  /** What the comments of a file say, one each. */
  private static List<String> comments(DocxFile file) {
    if (!file.parts().containsKey("word/comments.xml")) {
      return List.of();
    }
    NodeList comments =
        file.root("word/comments.xml").getElementsByTagNameNS(DocxFile.W, "comment");
    return IntStream.range(0, comments.getLength())
        .mapToObj(at -> comments.item(at).getTextContent())
        .toList();
  }

  @Test
  void everyParagraphHasItsCommentAndTheFileIsSound() {
    byte[] docx = withComments(Seeds.resolution("75-15"));
    assertEquals(List.of(), Schemas.errors(DocxFile.of(docx)));
    assertEquals(List.of(), Lint.errors(DocxFile.of(docx)));
    List<String> comments = comments(DocxFile.of(docx));
    List<Places.Placed> row = Places.of(Seeds.resolution("75-15")).row();
    assertEquals(row.size(), comments.size());
    for (Places.Placed placed : row) {
      String said = "error: <" + placed.place().label() + "> & morenote: 2";
      assertEquals(1, comments.stream().filter(one -> one.endsWith(said)).count(), said);
    }
  }

  @Test
  void randomTextsStaySound() {
    long seed = new Random().nextLong();
    for (int n = 0; n < RANDOM_TEXTS; n++) {
      Resolution resolution = RandomResolution.of(seed + n);
      DocxFile file = DocxFile.of(withComments(resolution));
      String of = "seed " + (seed + n);
      assertEquals(List.of(), Schemas.errors(file), of);
      assertEquals(List.of(), Lint.errors(file), of);
      assertEquals(Places.of(resolution).row().size(), comments(file).size(), of);
    }
  }

  @Test
  void withoutRemarksTheFileIsTheCleanOne() {
    Resolution resolution = Seeds.resolution("71-255");
    byte[] clean = CleanDocx.write(resolution, UnStyleTemplate.FILE, Instant.EPOCH);
    assertTrue(!DocxFile.of(clean).parts().containsKey("word/comments.xml"));
  }

  @Test
  void libreOfficeReadsTheTextAndItsNotesAsWithoutComments()
      throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isHere(), "needs soffice");
    Resolution resolution = Seeds.resolution("75-15");
    Path clean = folder.resolve("clean.docx");
    Path remarked = folder.resolve("remarked.docx");
    Files.write(clean, CleanDocx.write(resolution, UnStyleTemplate.FILE, Instant.EPOCH));
    Files.write(remarked, withComments(resolution));
    List<LibreOffice.Read> read = new LibreOffice(folder).read(List.of(clean, remarked));
    assertEquals(read.get(0).notes(), read.get(1).notes());
    List<String> words = read.get(0).paragraphs();
    List<String> without =
        read.get(1).paragraphs().stream()
            .filter(one -> !one.startsWith("error: ") && !one.equals("note: 2"))
            .toList();
    assertEquals(words, without);
  }
}
