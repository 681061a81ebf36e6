package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is here already: known again, shown where it differs, never lost. */
class ImportAgainTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  private String told(String... arguments) {
    Desk.Said said = desk.run(arguments);
    assertEquals("", said.err());
    return said.out();
  }

  private static String first(String lines) {
    return lines.lines().findFirst().orElseThrow();
  }

  @Test
  void aFileThatWasTakenInIsNotReadAgainUntilItsTextIsEditedOrGone() {
    String source = desk.text("corpus/un-asean/sources/002_144c949c1c3c26c1.txt");
    String file =
        desk.write("one.txt", source.replace("75/15. Coop", "75/16. New coop")).toString();
    assertTrue(told("import", file).contains("straight apostrophe"));
    String target = desk.home() + "/corpus/" + name("new-cooperation") + "/75-16.md";
    String here = "~/one.txt: " + target.replace(desk.home().toString(), "~");
    // Nothing is said of repairs, because it was not read.
    assertEquals(here + " has this text already", told("import", file));
    assertTrue(desk.run("import", "--verbose", file).err().contains("straight apostrophe"));
    String edited = desk.text(relative(target)).replace("Smart Cities", "Big Cities");
    desk.write(relative(target), edited);
    assertEquals(
        here + " has another text, which is left as it is; --replace puts this one in its place",
        first(told("import", file)));
    desk.delete(relative(target));
    assertEquals(
        "~/one.txt -> " + here.substring("~/one.txt: ".length()), first(told("import", file)));
    assertEquals(here + " has this text already", told("import", file));
    desk.delete("corpus/.imported");
    assertTrue(told("import", file).contains("straight apostrophe"));
  }

  private String name(String start) {
    return desk.files("corpus").stream().filter(name -> name.startsWith(start)).findFirst().get();
  }

  private String relative(String path) {
    return desk.home().relativize(Path.of(path)).toString();
  }

  @Test
  void aDamagedOrForgedLedgerDoesNoHarm() {
    String file = desk.write("1.md", SmallText.markdown(1, "One", "it")).toString();
    told("import", file);
    String line = desk.text("corpus/.imported").strip();
    assertTrue(line.matches("\\S+ACCEPTED\\t\\S+\\tone/70-1.md"), line);
    for (String damage :
        List.of(
            "",
            "\0\0\0",
            line.substring(0, line.length() - 3),
            line.replace("one/", "../one/"),
            line.replace("one/70-1.md", "\0"),
            "\t\t\t\n\n" + line)) {
      desk.write("corpus/.imported", damage);
      assertEquals("~/1.md: ~/corpus/one/70-1.md has this text already", told("import", file));
    }
  }

  @Test
  void aTextThatDiffersIsShownAndTheHintThatIsGivenWorks() {
    desk.write("here.md", SmallText.markdown(1, "One", "the first thing"));
    told("import", desk.home() + "/here.md");
    String other =
        SmallText.markdown(1, "One", "the second thing").replace("2015-12-01", "2015-12-02")
            + "\n2. *Decides* to go on.\n\n3. *Decides* to stop.\n\n4. *Decides* to begin.\n";
    Path file = desk.write("the other's.md", other);
    Desk.Said said = desk.run("import", file.toString());
    assertEquals(
        """
        ~/the other's.md: ~/corpus/one/70-1.md has another text, which is left as it is; --replace puts this one in its place
          Compared with resolution 70/1: 1 paragraph kept, 1 lightly edited, 3 new; 11 words added, 1 removed.
            PP1 lightly edited: Recalling its earlier work on …: first → second
            OP2 new: Decides to go on.
            OP3 new: Decides to stop.
            and 1 more
          The facts at the top differ in: adopted.
          To see all: penholder compare 70/1 '~/the other'\\''s.md'""",
        said.out());
    assertEquals(1, said.exitCode());
    assertTrue(desk.text("corpus/one/70-1.md").contains("the first thing"));
    Desk.Said seen = desk.run("compare", "70/1", file.toString());
    assertTrue(seen.out().contains("first → second"), seen.out() + seen.err());
    assertTrue(
        desk.run("import", "-C", desk.home().toString(), file.toString())
            .out()
            .endsWith("penholder compare -C ~ 70/1 '~/the other'\\''s.md'"));
  }

  @Test
  void aTextIsFoundByItsSymbolWhateverItsTitleWas() {
    told("import", desk.write("1.md", SmallText.markdown(1, "One", "it")).toString());
    Path renamed = desk.write("2.md", SmallText.markdown(1, "Another title", "it"));
    Desk.Said said = desk.run("import", renamed.toString());
    assertTrue(said.out().startsWith("~/2.md: ~/corpus/one/70-1.md has another text"), said.out());
    assertTrue(said.out().endsWith("The facts at the top differ in: title."), said.out());
    assertTrue(!Files.exists(desk.home().resolve("corpus/another-title")));
  }

  @Test
  void theSameTextWithOtherNumbersIsTheSameText() {
    String text = SmallText.markdown(1, "One", "it");
    told("import", desk.write("1.md", text).toString());
    desk.write("corpus/one/70-1.md", text.replace("1. *Wel", "7. *Wel"));
    assertEquals(
        "~/1.md: ~/corpus/one/70-1.md has this text already",
        told("import", desk.home() + "/1.md"));
  }

  @Test
  void ofAFirstIssueAndAReissueTheReissueCountsWhateverTheirNames() {
    for (String name : List.of("70_1-reissue.md", "70_1_Reissue.md", "70_1.md")) {
      String words = name.contains("eissue") ? "the text put right" : "the text with a fault";
      String title = name.contains("-") ? "One" : "Two";
      desk.write(title + "/" + name, SmallText.markdown(title.length(), title, words));
    }
    desk.write("One/70_1.md", SmallText.markdown(1, "One", "the text with a fault"));
    desk.write("One/70_1-reissue.md", SmallText.markdown(1, "One", "the text put right"));
    desk.write("Two/70_2.md", SmallText.markdown(2, "Two", "the text with a fault"));
    desk.write("Two/70_2_Reissue.md", SmallText.markdown(2, "Two", "the text put right"));
    desk.delete("Two/70_1_Reissue.md");
    desk.delete("Two/70_1.md");
    String expected =
        """
        ~/One/70_1-reissue.md%s
        ~/One/70_1.md: ~/corpus/one/70-1.md has the text that was issued again
          ~/One/70_1-reissue.md issues this text again, and counts instead.
        ~/Two/70_2.md: ~/corpus/two/70-2.md has the text that was issued again
          ~/Two/70_2_Reissue.md issues this text again, and counts instead.
        ~/Two/70_2_Reissue.md%s
        """;
    String out =
        told("import", desk.home() + "/One", desk.home() + "/Two")
            .replaceAll("(?m)^  No series.*\n", "");
    assertTrue(
        out.startsWith(expected.formatted(" -> ~/corpus/one/70-1.md", " -> ~/corpus/two/70-2.md")),
        out);
    assertTrue(desk.text("corpus/one/70-1.md").contains("put right"));
    assertTrue(desk.text("corpus/two/70-2.md").contains("put right"));
    for (String replace : List.of("--accepted", "--replace")) {
      String again = told("import", replace, desk.home() + "/One", desk.home() + "/Two");
      assertTrue(
          again.startsWith(
              expected.formatted(
                  ": ~/corpus/one/70-1.md has this text already",
                  ": ~/corpus/two/70-2.md has this text already")),
          again);
    }
    assertEquals(List.of("70-1.md"), desk.files("corpus/one"));
  }

  @Test
  void twoFilesWithOneSymbolDoNotReplaceEachOther() {
    desk.write("a.md", SmallText.markdown(1, "One", "the first"));
    desk.write("b.md", SmallText.markdown(1, "One", "the second"));
    String[] files = {desk.home() + "/a.md", desk.home() + "/b.md"};
    Desk.Said said = desk.run("import", "--replace", files[0], files[1]);
    assertTrue(
        said.out()
            .contains(
                "\n  ~/a.md holds this resolution too, and counts, because it comes first.\n"),
        said.out());
    assertEquals(1, said.exitCode());
    desk.run("import", "--replace", files[0], files[1]);
    assertEquals(List.of("70-1.md"), desk.files("corpus/one"));
    assertTrue(desk.text("corpus/one/70-1.md").contains("the first"));
  }
}
