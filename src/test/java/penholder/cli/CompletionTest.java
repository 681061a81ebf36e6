package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
    desk.write(
        "out/81/draft.md",
        """
        ---
        session: 81
        title: Cooperation
        ---

        The General Assembly,

        *Recalling* the Charter,

        1. *Decides* to meet;

        2. *Decides* to go:

        (a) Home.
        """);
  }

  @Test
  void theNamesAreThoseOfTheDraftAndOfTheTexts() {
    assertEquals(
        List.of("PP1", "OP1", "OP2", "OP2(a)", "67/110", "71/255", "75/15"),
        desk.run("names").out().lines().toList());
  }

  @Test
  void whereThereIsNoDraftTheTextsAreLeft() {
    desk.delete("out/81/draft.md");
    assertEquals(List.of("67/110", "71/255", "75/15"), desk.run("names").out().lines().toList());
  }

  @Test
  void bashCompletesCommandsAndParagraphs() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "no bash here");
    desk.write("script.bash", desk.run("completion", "bash").out());
    assertEquals(List.of("OP2", "OP2\\(a\\)"), completed("penholder", "swap", "OP2"));
    assertEquals(List.of("undo"), completed("penholder", "un"));
    assertTrue(completed("penholder", "drop", "--d").contains("--dry-run"));
  }

  private List<String> completed(String... words) throws IOException, InterruptedException {
    String line = String.join("' '", words);
    Process bash =
        new ProcessBuilder(
                BASH.toString(),
                "-c",
                "penholder() { printf '%s\\n' OP1 OP2 'OP2(a)'; }; compopt() { :; }; . script.bash;"
                    + " COMP_WORDS=('"
                    + line
                    + "'); COMP_CWORD="
                    + (words.length - 1)
                    + "; _penholder_names penholder; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .directory(desk.home().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return said.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void anotherShellIsRefused() {
    Desk.Said said = desk.run("completion", "fish");
    assertEquals("There is no completion for fish. The shells are bash and zsh.", said.err());
    assertEquals(2, said.exitCode());
  }
}
