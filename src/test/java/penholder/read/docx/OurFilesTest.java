package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.docx.RandomResolution;
import penholder.docx.UnStyleTemplate;
import penholder.model.Clause;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.report.Reported;
import penholder.style.Printed;
import penholder.write.docx.CleanDocx;

/** Our own Word files without changes are read as they were written. */
class OurFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void bothSidesOfACleanFileAreItsText(String name) {
    check(Seeds.resolution(name), name);
  }

  @RepeatedTest(25)
  void bothSidesOfARandomCleanFileAreItsText(RepetitionInfo info) {
    long seed = info.getCurrentRepetition();
    Resolution all = RandomResolution.of(seed);
    // The paragraphs of tables and annexes are compared where they are read as such.
    Resolution plain =
        new Resolution(all.header(), counted(all.preamble()), counted(all.operative()));
    check(plain, "seed " + seed);
  }

  private static List<Clause> counted(List<Clause> clauses) {
    return clauses.stream().filter(one -> one.setting().equals(Setting.COUNTED)).toList();
  }

  private static void check(Resolution resolution, String name) {
    byte[] file = CleanDocx.write(resolution, UnStyleTemplate.FILE, Instant.EPOCH);
    Reported<TrackedText> read = TrackedText.read(file, name);
    TrackedText text = read.value().orElseThrow();
    assertEquals(List.of(), read.findings(), name);
    assertEquals(List.of(), text.changes(), name);
    assertEquals(text.accepted(), text.rejected(), name);

    Printed printed = Printed.of(resolution);
    List<String> all = text.accepted().paragraphs().stream().map(OurFilesTest::shown).toList();
    int first = all.indexOf("*The General Assembly*,") + 1;
    List<String> expected = printed.paragraphs().stream().map(OurFilesTest::shown).toList();
    assertEquals(expected, all.subList(first, first + expected.size()), name);
  }

  /** The words, italics between stars, notes where they are referred to, without the layout. */
  private static String shown(WordParagraph paragraph) {
    StringBuilder shown = new StringBuilder();
    for (WordPiece piece : paragraph.pieces()) {
      boolean italic = piece instanceof WordRun run && run.italic();
      shown.append(italic ? "*" + piece.words() + "*" : piece.words());
    }
    return plain(shown.toString());
  }

  private static String shown(Printed.Paragraph paragraph) {
    StringBuilder shown = new StringBuilder(paragraph.mark()).append('\t');
    Inline before = null;
    for (Inline inline : paragraph.text()) {
      String words = Inline.words(List.of(inline));
      if (inline instanceof Note note) {
        // R-FN-3: the marks of two notes in one place are set off by a comma.
        shown.append(before instanceof Note ? "," : "").append("^[" + note.words() + "]");
      } else {
        boolean italic = inline instanceof Phrase || inline instanceof Emphasis;
        shown.append(italic ? "*" + words + "*" : words);
      }
      before = inline;
    }
    return plain(shown.toString());
  }

  /** White space at the beginning of a note is layout to Word. */
  private static String plain(String line) {
    return line.replace("**", "").replace('\u00a0', ' ').replaceAll("\\^\\[ +", "^[").strip();
  }
}
