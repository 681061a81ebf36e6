package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import penholder.corpus.MarkdownReader;
import penholder.report.Source;

/** Imports in processes of their own: two at once, and one that is stopped. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ImportProcessTest {
  private static final int FILES = 400;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
    String body = "*Noting* the matter, as it stands, with all its sides,\n\n".repeat(40);
    for (int n = 1; n <= FILES; n++) {
      String text = SmallText.markdown(n, "Title " + n % 20, "it");
      desk.write("in/%03d.md".formatted(n), text.replace("1. *Wel", body + "1. *Wel"));
    }
  }

  private Process start(String said, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "penholder.cli.Penholder",
                "-C",
                desk.home().toString(),
                "import",
                desk.home() + "/in"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(desk.home().resolve(said).toFile())
        .start();
  }

  /**
   * All texts in the corpus but those of the series, each read to its end; nothing half-written.
   */
  private List<String> texts() throws IOException {
    try (Stream<Path> all = Files.walk(desk.home().resolve("corpus"))) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      List<String> texts = new ArrayList<>();
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.startsWith("70-")) {
          Source text = new Source(name, Files.readString(file));
          assertTrue(MarkdownReader.read(text).value().isPresent(), "read " + file);
          texts.add(name);
        }
        assertTrue(!name.endsWith(".part"), "left behind: " + file);
      }
      return texts;
    }
  }

  @Test
  void twoAtOnceTakeInEveryTextOnce() throws Exception {
    Process one = start("one.log", "--replace");
    Process two = start("two.log", "--replace");
    assertEquals(0, one.waitFor(), desk.text("one.log"));
    assertEquals(0, two.waitFor(), desk.text("two.log"));
    List<String> texts = texts();
    assertEquals(FILES, texts.size());
    assertEquals(FILES, new TreeSet<>(texts).size());
    assertEquals(
        FILES, figure("one.log", "(\\d+) texts new") + figure("two.log", "(\\d+) texts new"));
    assertEquals(
        FILES, figure("one.log", "(\\d+) unchanged") + figure("two.log", "(\\d+) unchanged"));
    assertEquals(0, desk.run("import", desk.home() + "/in").exitCode());
    List<String> ledger = desk.text("corpus/.imported").lines().toList();
    assertTrue(ledger.size() >= FILES, "lines in the ledger: " + ledger.size());
    ledger.forEach(
        line -> assertTrue(line.matches("\\S+ACCEPTED\\t\\S+\\ttitle-\\d+/70-\\d+.md"), line));
  }

  @Test
  void oneThatIsStoppedLeavesWholeFilesAndGoesOnFromThere() throws Exception {
    Process stopped = start("stopped.log");
    Path ledger = desk.home().resolve("corpus/.imported");
    while (stopped.isAlive() && !(Files.exists(ledger) && Files.size(ledger) > 500)) {
      Thread.sleep(5);
    }
    stopped.destroy(); // as Ctrl-C does, but for the name of the signal
    stopped.waitFor();
    int done = texts().size();
    assertTrue(done < FILES, "it was to be stopped before its end");
    String said = desk.text("stopped.log");
    assertTrue(
        said.endsWith(
            "Stopped: %d of %d files are done. The same command goes on from there.\n"
                .formatted(done, FILES)),
        said);
    Process again = start("again.log");
    assertEquals(0, again.waitFor(), desk.text("again.log"));
    assertEquals(FILES, texts().size());
    assertEquals(done, figure("again.log", "(\\d+) unchanged"));
  }

  private int figure(String log, String pattern) {
    return java.util.regex.Pattern.compile(pattern)
        .matcher(desk.text(log))
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .findFirst()
        .orElseThrow();
  }
}
