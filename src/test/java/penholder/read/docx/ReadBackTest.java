package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.docx.LibreOffice;
import penholder.docx.UnStyleTemplate;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.report.Reported;
import penholder.write.docx.CleanDocx;

/** Our own Word files are read back as the resolution that they were written from. */
class ReadBackTest {

  private static Reported<Resolution> back(Resolution resolution, String name) {
    byte[] file = CleanDocx.write(resolution, UnStyleTemplate.FILE, Instant.EPOCH);
    return WordReader.read(file, name, Side.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void anAdoptedText(String name) {
    Resolution resolution = Seeds.resolution(name);
    Reported<Resolution> read = back(resolution, name);
    assertEquals(Optional.of(resolution), read.value());
    assertEquals(List.of(), read.findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void aDraftOfWhichNothingIsKnown(String name) {
    Resolution adopted = Seeds.resolution(name);
    Resolution draft = adopted.with(draft(adopted.header(), Map.of()));
    Reported<Resolution> read = back(draft, name);
    assertEquals(List.of(), read.findings());
    assertEquals(Optional.of(draft), read.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void aDraftOfWhichAllIsKnown(String name) {
    Map<String, String> facts =
        Map.of(
            "symbol", "A/81/L.25/Rev.1",
            "date", "20 November 2026",
            "agenda-item", "125 (q)",
            "sponsors", "Cambodia, Indonesia and Viet Nam");
    Resolution adopted = Seeds.resolution(name);
    Resolution draft = adopted.with(draft(adopted.header(), facts));
    Reported<Resolution> read = back(draft, name);
    assertEquals(List.of(), read.findings());
    assertEquals(Optional.of(draft), read.value());
  }

  private static Header draft(Header header, Map<String, String> known) {
    Map<String, String> facts = new TreeMap<>(known);
    Stream.of(Fact.values()).forEach(fact -> facts.putIfAbsent(fact.slot().name(), ""));
    return new Header(
        header.title(), new Session(81), header.agendaTitle(), new Draft(Optional.empty(), facts));
  }

  @Test
  void aFileThatLibreOfficeSavedAgain(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isHere(), "needs LibreOffice");
    Resolution resolution = Seeds.resolution("75-15");
    Path sources = Files.createDirectory(folder.resolve("in"));
    Path file = sources.resolve("75-15.docx");
    Files.write(file, CleanDocx.write(resolution, UnStyleTemplate.FILE, Instant.EPOCH));
    byte[] saved = new LibreOffice(folder).saved(file);
    Reported<Resolution> read = WordReader.read(saved, "75-15.docx", Side.ACCEPTED);
    assertEquals(Optional.of(resolution), read.value());
    assertEquals(List.of(), read.findings());
  }
}
