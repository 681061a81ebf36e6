package penholder.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.report.Refusal;

class OutputFolderTest {
  @TempDir private Path folder;

  private Map<String, String> write(String text, Existing existing) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return OutputFolder.ofWorkspace(folder).write(Map.of("draft.md", bytes), existing, "Do this.");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatThePogramWroteItselfIsWrittenAnew() throws IOException {
    write("one", Existing.LEAVE);
    write("two", Existing.LEAVE);
    assertEquals("two", Files.readString(folder.resolve("draft.md")));
    assertEquals(List.of(".penholder", "draft.md"), files());
  }

  @Test
  void whatAPersonEditedIsLeft() throws IOException {
    write("one", Existing.LEAVE);
    Files.writeString(folder.resolve("draft.md"), "mine");
    Refusal refusal = assertThrows(Refusal.class, () -> write("two", Existing.LEAVE));
    assertEquals(
        folder.resolve("draft.md")
            + " was edited after Penholder wrote it, so it is left as it is. Do this.",
        refusal.getMessage());
    assertEquals("mine", Files.readString(folder.resolve("draft.md")));
  }

  @Test
  void whatAPersonEditedIsKeptBesideOnceAskedFor() throws IOException {
    write("one", Existing.LEAVE);
    Files.writeString(folder.resolve("draft.md"), "mine");
    assertEquals(Map.of("draft.md", "draft.kept-1.md"), write("two", Existing.KEEP_BESIDE));
    Files.writeString(folder.resolve("draft.md"), "mine again");
    assertEquals(Map.of("draft.md", "draft.kept-2.md"), write("three", Existing.KEEP_BESIDE));
    assertEquals("mine", Files.readString(folder.resolve("draft.kept-1.md")));
    assertEquals("mine again", Files.readString(folder.resolve("draft.kept-2.md")));
    assertEquals("three", Files.readString(folder.resolve("draft.md")));
  }

  @Test
  void aFileOfUnknownOriginCountsAsEdited() throws IOException {
    Files.writeString(folder.resolve("draft.md"), "from elsewhere");
    Refusal refusal = assertThrows(Refusal.class, () -> write("one", Existing.LEAVE));
    assertEquals(
        folder.resolve("draft.md")
            + " is there already and may hold work of yours, so it is left as it is. Do this.",
        refusal.getMessage());
  }

  @Test
  void noRecordIsLeftInAFolderOfTheUser() throws IOException {
    OutputFolder.ofUser(folder).write(Map.of("a.docx", new byte[1]), Existing.LEAVE, "");
    assertEquals(List.of("a.docx"), files());
    assertThrows(
        Refusal.class,
        () -> OutputFolder.ofUser(folder).write(Map.of("a.docx", new byte[2]), Existing.LEAVE, ""));
  }

  @Test
  void anEditedFileThatIsTheSameAsTheNewOneIsNoMatter() throws IOException {
    Files.writeString(folder.resolve("draft.md"), "same");
    assertEquals(Map.of(), write("same", Existing.LEAVE));
  }

  @Test
  void aFolderThatCannotBeMadeIsRefusedInASentence() throws IOException {
    Path blocked = Files.writeString(folder.resolve("out"), "a file");
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                OutputFolder.ofWorkspace(blocked.resolve("81"))
                    .write(Map.of("draft.md", new byte[0]), Existing.LEAVE, ""));
    assertEquals(
        blocked.resolve("81").resolve("draft.md")
            + " cannot be written: there is a file where a folder should be. It was not changed.",
        refusal.getMessage());
    assertEquals(Refusal.Kind.FILE, refusal.kind());
  }
}
