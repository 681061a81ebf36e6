package penholder.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;

/**
 * Resolutions of the eightieth session, copied out of their PDF. The expectations were read off the
 * print: nothing in them was taken from what the reader said.
 */
class PdfTextSamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("penholder.samples", "../shared/samples"), "pdf-text");

  /**
   * @param items sub-paragraphs, those of the annexes included
   * @param annexed numbered paragraphs of the annexes
   * @param notes for each note the paragraph it hangs in, and the two characters that it hangs on
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "1 # 2025-09-19 # 3 # 68 # 5 # 3 # 3 # 0 # 0 # PP1 ns",
        "2 # 2025-10-14 # 18 # 122 # 2 # 6 # 0 # 0 # 0 # PP1 n,",
        "3 # 2025-10-14 # 18 # 27 # 1 # 2 # 5 # 25 # 7 # Annex 2 4, Annex 2 es Annex 2 24 Annex 5 t, Annex 7 nt"
            + " Annex 7 ge Annex 7 t, Annex 7 0, Annex 7 da Annex 7 ty Annex 7 k, Annex 8 t,"
            + " Annex 8 a, Annex 8 us Annex 8 n, Annex 8 e.",
        "5 # 2025-11-04 # 28 # 120 # 0 # 1 # 122 # 44 # 4 # Annex 1 nt Annex 1 t. Annex 6 n, Annex 8 3,"
            + " Annex 8 s. Annex 9 nt Annex 10 t, Annex 13 ge Annex 13 nt Annex 14 t, Annex 20 s,"
            + " Annex 20 34 Annex 20 s, Annex 31(f) s, Annex 37(b) 0;",
        "7 # 2025-11-14 # 40 # 48 # 4 # 5 # 0 # 0 # 0 # PP1 4, OP2 5; OP2 ”;",
        "8 # 2025-11-19 # 46 # 72 # 32 # 9 # 0 # 0 # 0 # PP4 e, PP7 on PP8 t, PP18 d, PP18 ”, PP24 s,",
      })
  void everyParagraphAndNoteOfThePrintIsThere(
      int number,
      String adopted,
      int meeting,
      int titleLength,
      int preambular,
      int operative,
      int items,
      int annexed,
      int headings,
      String notes)
      throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no texts of PDFs beside the checkout");
    Path file = SAMPLES.resolve("A_RES_80_" + number + ".txt");
    Reported<Resolution> read =
        TextReader.read(new Source(file.getFileName().toString(), Files.readString(file)));
    assertEquals(List.of(), warnings(read));
    Resolution resolution = read.value().orElseThrow();
    Adopted stage = (Adopted) resolution.header().stage();
    assertEquals("A/RES/80/" + number, stage.symbol().full());
    assertEquals(adopted, stage.date().toString());
    assertEquals(meeting, stage.meeting().orElseThrow());
    assertEquals(titleLength, resolution.header().title().length());
    assertEquals(preambular, resolution.preamble().size());
    assertEquals(operative, resolution.operative().size());
    assertEquals(items, items(resolution));
    List<Clause> annexes = resolution.annexes();
    assertEquals(annexed, annexes.stream().filter(clause -> clause.setting().isCounted()).count());
    assertEquals(headings, annexes.stream().filter(clause -> clause.setting().isHeading()).count());
    assertEquals(annexed + headings, annexes.size());
    assertEquals(notes, String.join(" ", places(resolution)));
  }

  private static List<Finding> warnings(Reported<Resolution> read) {
    return read.findings().stream().filter(said -> said.severity() != Severity.NOTE).toList();
  }

  private static int items(Resolution resolution) {
    int items = 0;
    for (Part part : Part.values()) {
      for (Clause clause : resolution.part(part)) {
        items += clause.items().size();
      }
    }
    return items;
  }

  private static List<String> places(Resolution resolution) {
    List<String> places = new ArrayList<>();
    for (Part part : Part.values()) {
      for (Numbering.Numbered numbered : Numbering.of(part, resolution.part(part))) {
        places(numbered.label(), numbered.clause(), places);
        int n = 1;
        for (Clause item : numbered.clause().items()) {
          places(numbered.label() + Degree.FIRST.mark(n), item, places);
          n++;
        }
      }
    }
    return places;
  }

  private static void places(String label, Clause clause, List<String> places) {
    StringBuilder before = new StringBuilder();
    for (Inline inline : clause.text()) {
      if (inline instanceof Note) {
        places.add(label + " " + before.substring(before.length() - 2));
      } else {
        before.append(Inline.words(List.of(inline)));
      }
    }
  }
}
