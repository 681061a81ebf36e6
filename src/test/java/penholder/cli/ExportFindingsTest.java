package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.docx.DocxFile;

/** {@code penholder export --with-findings}. */
final class ExportFindingsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDraftWithOneFault() {
    desk = new Desk(folder);
    desk.write(
        "out/81/draft.md",
        """
        ---
        title: Cooperation between the United Nations and the Association of Southeast Asian Nations
        session: 81
        ---

        *The General Assembly*,

        *Recalling* the Charter of the United Nations,

        1. *Notes* that 40 % of the States have replied;

        2. *Decides* to remain seized of the matter.
        """);
  }

  private DocxFile exported() throws IOException {
    return DocxFile.of(Files.readAllBytes(folder.resolve("out/81/draft.docx")));
  }

  @Test
  void theCleanFileHasTheFindingsAsComments() throws IOException {
    Desk.Said said = desk.run("export", "81", "--to", "clean", "--with-findings");
    assertEquals("", said.err());
    assertEquals(0, said.exitCode());
    assertTrue(said.out().contains("Comments in the Word file: 1."), said.out());
    assertEquals(
        "error, at \"%\": Write \"per cent\" in the place of \"%\". [R-NUM-2]",
        exported().root("word/comments.xml").getTextContent());
  }

  @Test
  void withoutTheOptionThereAreNone() throws IOException {
    desk.run("export", "81");
    assertTrue(!exported().parts().containsKey("word/comments.xml"));
  }

  @Test
  void otherFilesHaveNone() {
    Desk.Said said = desk.run("export", "75/15", "--to", "akn", "--with-findings");
    assertEquals(
        "--with-findings puts comments into the clean Word file: ask for it with --to clean.",
        said.err());
    assertEquals(2, said.exitCode());
  }
}
