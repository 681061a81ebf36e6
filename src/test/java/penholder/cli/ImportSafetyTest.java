package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to do harm, or cannot be read: a sentence each, and nothing else happens. */
class ImportSafetyTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder.resolve("workspace"));
  }

  private Path at(String name) throws IOException {
    return Files.createDirectories(desk.home().resolve(name).getParent()).resolve(name(name));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The bytes are zeros, and take no room on the disk. */
  private void zeros(String name, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(at(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private void make(String... command) throws Exception {
    assertEquals(0, new ProcessBuilder(command).start().waitFor());
  }

  @Test
  void aFileThatIsFarTooLargeIsNotRead() throws IOException {
    zeros("in/text.txt", 200_000_000);
    zeros("in/text.md", 2_000_001);
    zeros("in/text.xml", 5_000_000_000L);
    zeros("in/text.docx", 50_000_001);
    Desk.Said said = desk.run("import", desk.home() + "/in");
    String told =
        "error: ~/in/text.%s has more than %d MB, and is not read: the text of a resolution is far"
            + " smaller. Save the resolution alone, without pictures, in a file of its own.";
    assertEquals(
        Stream.of(
                told.formatted("docx", 50),
                told.formatted("md", 2),
                told.formatted("txt", 2),
                told.formatted("xml", 2))
            .toList(),
        said.err().lines().toList());
    assertEquals(3, said.exitCode());
  }

  @Test
  void filesOfZerosAreNoTexts() throws IOException {
    for (String ending : List.of("txt", "md", "xml")) {
      zeros("in/zeros." + ending, 1_000_000);
      Desk.Said said = desk.run("import", desk.home() + "/in/zeros." + ending);
      assertEquals(
          "~/in/zeros."
              + ending
              + ":1:1: error: This is not a text file. Give the text of the resolution: open it in"
              + " Word or in a PDF reader, copy the text into a file and save it as plain text"
              + " (UTF-8).",
          said.err());
    }
    zeros("in/zeros.docx", 1_000_000);
    assertEquals(
        "error: ~/in/zeros.docx is no Word file, whatever its name says. Open it in the program that"
            + " made it and save it as a Word document (.docx).",
        desk.run("import", desk.home() + "/in/zeros.docx").err());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aPipeOrADeviceIsNotWaitedFor() throws Exception {
    make("mkfifo", at("in/pipe.txt").toString());
    Desk.Said named = desk.run("import", desk.home() + "/in/pipe.txt", "/dev/zero");
    assertEquals(
        """
        error: ~/in/pipe.txt is a pipe or a device, not a file. Save what comes from it into a file first.
        error: /dev/zero is a pipe or a device, not a file. Save what comes from it into a file first.""",
        named.err());
    assertEquals(3, named.exitCode());
    Desk.Said found = desk.run("import", desk.home() + "/in");
    assertEquals(
        "~/in/pipe.txt: not imported\n  Passed over: it is a pipe or a device.", found.out());
    assertEquals(0, found.exitCode());
  }

  @Test
  void whatMayNotBeReadIsToldAndTheRestIsDone() throws IOException {
    Path file = desk.write("in/secret.md", SmallText.markdown(1, "One", "it"));
    Path closed = desk.write("in/closed/two.md", SmallText.markdown(2, "Two", "it")).getParent();
    desk.write("in/open.md", SmallText.markdown(3, "Three", "it"));
    Set<java.nio.file.attribute.PosixFilePermission> none =
        PosixFilePermissions.fromString("---------");
    Files.setPosixFilePermissions(file, none);
    Files.setPosixFilePermissions(closed, none);
    try {
      assumeFalse(Files.isReadable(file), "this user may read everything (root)");
      Desk.Said said = desk.run("import", desk.home() + "/in");
      assertEquals(
          """
          error: The folder ~/in/closed cannot be read: you have no permission to.
          error: ~/in/secret.md cannot be read: you have no permission to.""",
          said.err());
      assertTrue(said.out().contains("~/in/open.md -> ~/corpus/three/70-3.md"), said.out());
      assertEquals(3, said.exitCode());
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderOfTheCorpusThatCannotBeWritten() {
    desk.write("corpus/one", "a file where a folder should be");
    desk.write("1.md", SmallText.markdown(1, "One", "it"));
    Desk.Said said = desk.run("import", desk.home() + "/1.md");
    assertEquals(
        "error: ~/corpus/one/70-1.md cannot be written: there is a file where a folder should be. It"
            + " was not changed.",
        said.err());
    assertEquals("~/1.md: not imported", said.out());
    assertEquals(3, said.exitCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../escaped",
        "/tmp/escaped",
        "..",
        "C:\\Windows\\escaped",
        "~/escaped",
        "CON",
        "aux",
        "sources",
        "${HOME}/$(touch escaped)",
        "\u0627\u0644\u062a\u0639\u0627\u0648\u0646",
        "a\u202Eb",
        "......",
        "-"
      })
  void whateverTheTitleTheTextStaysInTheCorpus(String title) throws IOException {
    Set<String> before = files();
    String text = SmallText.markdown(1, "'" + title + "'", "it");
    Desk.Said said = desk.run("import", desk.write("1.md", text).toString());
    Set<String> fresh = files();
    fresh.removeAll(before);
    fresh.removeAll(Set.of("workspace/1.md", "workspace/corpus/.imported"));
    assertEquals("", said.err());
    assertEquals(1, fresh.size(), fresh.toString());
    String only = fresh.iterator().next();
    assertTrue(
        only.matches("workspace/corpus/[a-z0-9]+(-[a-z0-9]+)*/70-1\\.md"), "written: " + only);
    assertTrue(!only.matches(".*/(con|aux|sources)/.*"), only);
  }

  @Test
  void symbolsThatAreNoneAreRefused() throws IOException {
    Set<String> before = files();
    for (String symbol : List.of("../../70/1", "A/RES/../1", "70/1/../../x", "70/-1", "C:70/1")) {
      Path file =
          desk.write("1.md", SmallText.markdown(1, "One", "it").replace("A/RES/70/1", symbol));
      Desk.Said said = desk.run("import", file.toString());
      assertTrue(said.err().startsWith("~/1.md:2:9: error: "), said.err());
    }
    before.add("workspace/1.md");
    assertEquals(before, files());
  }

  @Test
  void titlesThatAreVeryLongHaveFoldersOfTheirOwn() {
    String title = "Measures " + "to strengthen the system ".repeat(20);
    desk.write("in/1.md", SmallText.markdown(1, title + "of treaties", "it"));
    desk.write("in/2.md", SmallText.markdown(2, title + "of training", "it"));
    assertEquals(0, desk.run("import", desk.home() + "/in").exitCode());
    List<String> folders =
        desk.files("corpus").stream().filter(name -> name.startsWith("measures-")).toList();
    assertEquals(2, folders.size(), folders.toString());
    folders.forEach(name -> assertTrue(name.length() <= 100, name));
  }

  @Test
  void aFileWithTheLongestNameThereCanBe() {
    String source = desk.text("corpus/un-asean/sources/002_144c949c1c3c26c1.txt");
    desk.delete("corpus/un-asean/75-15.md");
    String name = "n".repeat(251) + ".txt";
    Desk.Said said = desk.run("import", desk.write(name, source).toString());
    assertEquals(0, said.exitCode(), said.err());
    assertEquals(source, desk.text("corpus/un-asean/sources/" + name));
  }

  /** Every file below the folder that the workspace is in, and in that for temporary files. */
  private Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new TreeSet<>(
          all.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).toList());
    }
  }
}
