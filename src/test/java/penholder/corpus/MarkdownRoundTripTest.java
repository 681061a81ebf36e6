package penholder.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.Slot;
import penholder.model.Text;
import penholder.report.Reported;
import penholder.report.Source;

class MarkdownRoundTripTest {

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void aFileReadAndWrittenAgainIsTheSameFile(String name) {
    assertEquals(
        Seeds.text(Seeds.FOLDER.resolve(name + ".md")),
        MarkdownWriter.write(Seeds.resolution(name)));
  }

  @Test
  void aResolutionWrittenAndReadAgainIsTheSameResolution() {
    for (long seed = 1; seed <= 600; seed++) {
      Resolution resolution = new RandomFile(seed).resolution();
      String written = MarkdownWriter.write(resolution);
      Reported<Resolution> read = MarkdownReader.read(new Source("random", written));
      assertEquals(
          Optional.of(resolution),
          read.value(),
          "seed " + seed + "\n" + read.findings() + "\n" + written);
    }
  }

  @Test
  void linesMayBeBrokenAnywhereBetweenWords() {
    Resolution resolution = Seeds.resolution("75-15");
    String written = MarkdownWriter.write(resolution);
    int text = written.indexOf("The General Assembly,");
    String broken = written.substring(0, text) + written.substring(text).replace(" of ", " of\n");
    assertEquals(
        Optional.of(resolution), MarkdownReader.read(new Source("broken", broken)).value());
  }

  @Test
  void carriageReturnsOfWindowsMakeNoDifference() {
    Resolution resolution = Seeds.resolution("71-255");
    String windows = MarkdownWriter.write(resolution).replace("\n", "\r\n");
    assertEquals(
        Optional.of(resolution), MarkdownReader.read(new Source("windows", windows)).value());
  }

  @Test
  void bracesAndTemplateSyntaxInATextAreText() {
    Clause clause = Clause.of(new Text("Costs ${session} and <#list 1..9 as x> and {report}."));
    Resolution resolution = Seeds.resolution("75-15").with(List.of(), List.of(clause));
    String written = MarkdownWriter.write(resolution);
    assertEquals(
        "1. Costs $\\{session\\} and \\<#list 1..9 as x> and \\{report\\}.",
        written.lines().reduce((first, last) -> last).orElseThrow());
    assertEquals(Optional.of(resolution), MarkdownReader.read(new Source("text", written)).value());
  }

  @Test
  void aNoteThatSomebodyTypedAsIbidStaysAsTypedUntilTheFairCopy() {
    String draft =
        """
        ---
        session: 81
        title: A title
        ---

        The General Assembly,

        *Noting* the report,^[Ibid., sect. II.] and {report},
        """;
    List<Inline> text =
        MarkdownReader.read(new Source("draft.md", draft))
            .value()
            .orElseThrow()
            .preamble()
            .get(0)
            .text();
    assertEquals(Note.sic(List.of(new Text("Ibid., sect. II."))), text.get(2));
    assertEquals(new Slot("report"), text.get(4));
  }

  @Test
  void factsThatAnotherProgramWroteAboveAPrintMakeNoFileOfOurs() {
    String facts = "---\nsymbol: A/RES/75/15\ntitle: Turtles\n---\n\n";
    String print = "Resolution adopted by the General Assembly\n\nThe General Assembly,\n";
    assertFalse(MarkdownReader.isFor(new Source("print.txt", facts + print)));
    assertTrue(
        MarkdownReader.isFor(new Source("a.txt", facts + "The General Assembly,\n" + print)));
    assertTrue(MarkdownReader.isFor(new Source("a.txt", facts)));
    assertFalse(MarkdownReader.isFor(new Source("print.txt", print)));
  }
}
