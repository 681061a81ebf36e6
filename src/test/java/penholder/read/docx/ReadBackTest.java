package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.docx.UnStyleTemplate;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.style.Akn;
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

  private static Header draft(Header header, Map<String, String> facts) {
    return new Header(
        header.title(), new Session(81), header.agendaTitle(), new Draft(Optional.empty(), facts));
  }

  @Test
  void nearlyAllTextsOfTwoSessionsComeBack() throws IOException {
    Optional<Path> folder = Akn.folder();
    assumeTrue(folder.isPresent(), "the samples of two sessions are not here");
    List<String> different = new ArrayList<>();
    List<Akn> all = Akn.all(folder.get());
    for (Akn sample : all) {
      Reported<Resolution> read = back(sample.resolution(), sample.name());
      boolean same =
          read.value()
              .map(
                  found ->
                      found.preamble().equals(sample.resolution().preamble())
                          && found.operative().equals(sample.resolution().operative()))
              .orElse(false);
      if (!same) {
        different.add(sample.name());
        System.out.println("---- " + sample.name());
        read.findings().stream().limit(3).map(Finding::print).forEach(System.out::println);
        read.value().ifPresent(found -> diff(sample.resolution(), found));
      }
    }
    System.out.println(different.size() + " of " + all.size());
    assertTrue(different.isEmpty());
  }

  private static void diff(Resolution a, Resolution b) {
    System.out.println(
        "sizes "
            + a.preamble().size()
            + " "
            + b.preamble().size()
            + " "
            + a.operative().size()
            + " "
            + b.operative().size());
    for (int i = 0; i < Math.min(a.preamble().size(), b.preamble().size()); i++) {
      if (!a.preamble().get(i).equals(b.preamble().get(i))) {
        System.out.println("PP < " + a.preamble().get(i));
        System.out.println("PP > " + b.preamble().get(i));
        return;
      }
    }
    for (int i = 0; i < Math.min(a.operative().size(), b.operative().size()); i++) {
      if (!a.operative().get(i).equals(b.operative().get(i))) {
        System.out.println("OP < " + a.operative().get(i));
        System.out.println("OP > " + b.operative().get(i));
        return;
      }
    }
  }
}
