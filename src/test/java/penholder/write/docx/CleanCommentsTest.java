package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import penholder.model.Setting;
import penholder.write.Comment;

/** Comments on the paragraphs of a clean text. */
final class CleanCommentsTest {
  private static final int RANDOM_TEXTS = 40;

  @TempDir private Path folder;

  /** Two comments on words of every paragraph, heading and row of a table, drawn by a seed. */
  private static Map<Place, List<Comment>> remarks(Resolution resolution, long seed) {
    Random random = new Random(seed);
    Map<Place, List<Comment>> remarks = new HashMap<>();
    for (Places.Placed placed : Places.of(resolution).row()) {
      int length = placed.clause().words().length();
      String said = "error: <" + placed.place().label() + "> & more\nnote: 2";
      remarks.put(
          placed.place(),
          IntStream.range(0, 2)
              .mapToObj(n -> random.ints(2, 0, length + 1).sorted().toArray())
              .map(range -> new Comment(range[0], range[1], said))
              .toList());
    }
    return remarks;
  }

  /** How many comments are left when those that overlap are one, and those of a row are. */
  private static int count(Map<Place, List<Comment>> remarks) {
    return remarks.entrySet().stream()
        .mapToInt(
            one ->
                !one.getKey().setting().equals(Setting.ROW)
                    ? Comment.apart(one.getValue()).size()
                    : 1)
        .sum();
  }

  private static byte[] withComments(Resolution resolution, Map<Place, List<Comment>> remarks) {
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
  void aCommentStandsOnTheWordsThatItIsAbout() {
    Resolution resolution = Seeds.resolution("75-15");
    Map<Place, List<Comment>> remarks = new HashMap<>();
    for (Places.Placed placed : Places.of(resolution).row()) {
      int last = placed.clause().words().lastIndexOf(' ') + 1;
      int end = placed.clause().words().length();
      remarks.put(placed.place(), List.of(new Comment(last, end, "the last word")));
    }
    DocxFile file = DocxFile.of(withComments(resolution, remarks));
    assertEquals(List.of(), Schemas.errors(file));
    assertEquals(List.of(), Lint.errors(file));
    assertEquals(remarks.size(), comments(file).size());
    String document = new String(file.parts().get("word/document.xml"), StandardCharsets.UTF_8);
    String marked =
        "implementation of the present </w:t></w:r><w:commentRangeStart w:id=\"23\"/>"
            + "<w:r><w:t xml:space=\"preserve\">resolution;</w:t></w:r>"
            + "<w:commentRangeEnd w:id=\"23\"/>";
    assertTrue(document.contains(marked));
  }

  @Test
  void randomTextsStaySound() {
    long seed = new Random().nextLong();
    for (int n = 0; n < RANDOM_TEXTS; n++) {
      Resolution resolution = RandomResolution.of(seed + n);
      Map<Place, List<Comment>> remarks = remarks(resolution, seed + n);
      DocxFile file = DocxFile.of(withComments(resolution, remarks));
      String of = "seed " + (seed + n);
      assertEquals(List.of(), Schemas.errors(file), of);
      assertEquals(List.of(), Lint.errors(file), of);
      assertEquals(count(remarks), comments(file).size(), of);
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
    Files.write(remarked, withComments(resolution, remarks(resolution, 7515)));
    List<LibreOffice.Read> read = new LibreOffice(folder).read(List.of(clean, remarked));
    assertEquals(read.get(0).notes(), read.get(1).notes());
    List<String> words = read.get(0).paragraphs();
    List<String> without =
        read.get(1).paragraphs().stream()
            .filter(one -> !one.contains("error: <") && !one.equals("note: 2"))
            .toList();
    assertEquals(words, without);
  }
}
