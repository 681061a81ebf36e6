package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarTest {
  @TempDir private Path folder;

  @Test
  void countAndRateStandInOneLineThatIsWipedOutAtTheEnd() {
    StringWriter said = new StringWriter();
    try (ImportWatch watch = new ImportWatch(new PrintWriter(said), true)) {
      watch.begin(641);
      for (int n = 0; n < 641; n++) {
        watch.done();
      }
    }
    String bar = said.toString();
    assertTrue(bar.contains("Importing"), bar);
    assertTrue(bar.contains("641/641"), bar);
    assertTrue(bar.matches("(?s).* (\\d+ files|\\?)/s.*"), bar);
    assertTrue(bar.endsWith("\r" + " ".repeat(72) + "\r"), bar);
    for (String line : bar.split("\r")) {
      assertTrue(line.length() <= 72, "fits a terminal: " + line);
    }
  }

  @Test
  void nothingIsSaidOfProgressWhereNobodyWatches() {
    Desk desk = new Desk(folder);
    for (int n = 1; n <= 20; n++) {
      desk.write("in/" + n + ".md", SmallText.markdown(n, "Title", "it"));
    }
    assertEquals("", desk.run("import", desk.home() + "/in").err());
  }
}
