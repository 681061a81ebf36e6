package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import penholder.docx.RandomResolution;
import penholder.docx.UnStyleTemplate;
import penholder.model.Clause;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.write.docx.CleanDocx;

/** Resolutions at random are written out and read back. */
class RandomReadBackTest {

  @RepeatedTest(300)
  void comesBack(RepetitionInfo info) {
    long seed = info.getCurrentRepetition();
    Resolution written = RandomResolution.of(seed);
    byte[] file = CleanDocx.write(written, UnStyleTemplate.FILE, Instant.EPOCH);
    Reported<Resolution> read = WordReader.read(file, "seed " + seed, Side.ACCEPTED);
    String said = read.findings().stream().map(Finding::print).toList().toString();
    if (written.operative().isEmpty()) {
      assertEquals(Optional.empty(), read.value(), "seed " + seed);
      return;
    }
    Resolution back = read.value().orElseThrow(() -> new AssertionError(seed + said + written));
    assertEquals(all(written.preamble()), all(back.preamble()), "seed " + seed);
    assertEquals(all(written.operative()), all(back.operative()), "seed " + seed);
  }

  private static List<String> all(List<Clause> clauses) {
    return clauses.stream().map(clause -> shown(clause.text()) + all(clause.items())).toList();
  }

  private static String shown(List<Inline> text) {
    StringBuilder shown = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        shown.append("^[").append(shown(note.text())).append(']');
      } else if (inline instanceof Phrase || inline instanceof Emphasis) {
        shown.append('<').append(Inline.words(List.of(inline))).append('>');
      } else {
        shown.append(Inline.words(List.of(inline)));
      }
    }
    return shown.toString().replace('\u2011', '-').replaceAll("[ \u00a0]+", " ");
  }
}
