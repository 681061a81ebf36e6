package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.Seeds;
import penholder.model.Draft;
import penholder.model.Resolution;
import penholder.read.akn.AknReader;
import penholder.write.akn.AknSchema;

/** {@code --to akn}: texts leave as XML in the form of the United Nations. */
class AknCommandTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void anAdoptedTextIsWrittenBesideItsOtherFiles() throws IOException {
    Desk.Said said = desk.run("export", "75/15", "--to", "akn");
    assertEquals("Written: ~/out/75-15.akn.xml", said.out());
    assertEquals(0, said.exitCode(), said.err());
    assertEquals(Seeds.resolution("75-15"), read("out/75-15.akn.xml"));
  }

  @Test
  void aDraftIsWrittenWithWhatIsKnownOfIt() throws IOException {
    desk.run("draft", "81");
    Desk.Said said =
        desk.run("export", "81", "--to", "clean,akn", "--fact", "report=A/81/302, sect. II");
    assertTrue(said.out().endsWith("Written: ~/out/81/draft.akn.xml"), said.out());
    Draft draft = (Draft) read("out/81/draft.akn.xml").header().stage();
    assertEquals("A/81/302, sect. II", draft.fact("report").orElseThrow());
    assertEquals("75/15", draft.base().orElseThrow().shortForm());
  }

  @Test
  void aNewDraftCanComeWithXmlAlone() throws IOException {
    Desk.Said said = desk.run("draft", "81", "--to", "akn");
    assertEquals(0, said.exitCode(), said.err());
    List<String> files = desk.files("out/81");
    assertTrue(files.containsAll(List.of("draft.akn.xml", "draft.md")), files.toString());
    assertTrue(!files.contains("draft.docx"), files.toString());
    assertEquals(Seeds.draft(81), read("out/81/draft.akn.xml"));
  }

  @Test
  void theNameOfAFileIsEnough() throws IOException {
    Desk.Said said = desk.run("export", "75/15", "-o", desk.home() + "/ours.xml");
    assertEquals("Written: ~/ours.xml", said.out());
    assertEquals(Seeds.resolution("75-15"), read("ours.xml"));
  }

  @Test
  void whatLeftIsImportedAsTheSameText() {
    String before = desk.text("corpus/un-asean/75-15.md");
    desk.run("export", "75/15", "--to", "akn");
    desk.delete("corpus/un-asean/75-15.md");
    Desk.Said said = desk.run("import", desk.home() + "/out/75-15.akn.xml");
    assertEquals(0, said.exitCode(), said.err());
    assertEquals(before, desk.text("corpus/un-asean/75-15.md"));
  }

  @Test
  void aDraftThatLeftComesBackAsTheSameDraft() {
    desk.run("draft", "81", "--to", "akn");
    Desk.Said said = desk.run("import", desk.home() + "/out/81/draft.akn.xml");
    assertEquals("~/out/81/draft.akn.xml: ~/out/81/draft.md has this text already", said.out());
    assertEquals(0, said.exitCode());
  }

  @Test
  void aDraftThatLeftCanBeCompared() {
    desk.run("draft", "81", "--to", "akn");
    Desk.Said said = desk.run("compare", "81", desk.home() + "/out/81/draft.akn.xml");
    assertTrue(said.out().contains("Kept word for word"), said.out() + said.err());
    assertEquals(0, said.exitCode());
  }

  @Test
  void twoTextsMakeNoXml() {
    Desk.Said said = desk.run("compare", "71/255", "75/15", "--to", "akn");
    assertEquals(
        "Two texts make tracked, table or summary. The files of one: penholder export 75/15.",
        said.err());
    assertEquals(2, said.exitCode());
  }

  private Resolution read(String name) throws IOException {
    byte[] file = Files.readAllBytes(desk.home().resolve(name));
    assertEquals(List.of(), AknSchema.errors(file));
    return AknReader.read(file, name).get(0).value().orElseThrow();
  }
}
