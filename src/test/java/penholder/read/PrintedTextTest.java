package penholder.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.model.Clause;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Resolution;
import penholder.model.Text;
import penholder.report.Reported;
import penholder.report.Source;

class PrintedTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void aTextCopiedOutOfAPdfIsTheSameTextHoweverItWasPrinted(String name) {
    Resolution resolution = Seeds.resolution(name);
    for (long seed = 1; seed <= 12; seed++) {
      String print = Print.of(resolution, seed);
      Reported<Resolution> read = TextReader.read(new Source("print.txt", print));
      assertEquals(
          Optional.of(resolution.each(PrintedTextTest::plain)),
          read.value().map(found -> found.each(PrintedTextTest::plain)),
          "seed " + seed + "\n" + read.findings() + "\n" + print);
    }
  }

  /** Plain figures and letters do not show what stood in italics behind the opening phrase. */
  private static Clause plain(Clause clause) {
    List<Inline> text =
        clause.text().stream()
            .map(inline -> inline instanceof Emphasis e ? new Text(e.words()) : inline)
            .toList();
    return clause.with(text, clause.items().stream().map(PrintedTextTest::plain).toList());
  }
}
