package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.Seeds;
import penholder.compare.Pair;
import penholder.docx.LibreOffice;
import penholder.docx.RandomResolution;
import penholder.docx.UnStyleTemplate;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.style.Printed;

/** LibreOffice reads in our files what stands in the resolutions: paragraphs, numbers, notes. */
class LibreOfficeTest {
  private static final int RANDOM_TEXTS = 25;

  @TempDir private Path folder;

  @Test
  void anotherProgramReadsTheSameTextAndNotes() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isHere(), "needs soffice on the PATH");
    Map<String, Resolution> resolutions = new TreeMap<>();
    for (String name : List.of("67-110", "71-255", "75-15")) {
      resolutions.put(name, Seeds.resolution(name));
    }
    resolutions.put("draft", Seeds.draft(81));
    resolutions.put("headings, tables and annexes", Pair.ofSettings().old());
    for (long seed = 0; seed < RANDOM_TEXTS; seed++) {
      resolutions.put("seed-" + seed, RandomResolution.of(seed));
    }
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Resolution> resolution : resolutions.entrySet()) {
      byte[] word = CleanDocx.write(resolution.getValue(), UnStyleTemplate.FILE, Instant.EPOCH);
      files.add(Files.write(folder.resolve(resolution.getKey() + ".docx"), word));
    }
    List<LibreOffice.Read> read = new LibreOffice(folder).read(files);
    int i = 0;
    for (Map.Entry<String, Resolution> resolution : resolutions.entrySet()) {
      Printed printed = Printed.of(resolution.getValue());
      assertEquals(paragraphs(printed), body(read.get(i), printed), resolution.getKey());
      assertEquals(notes(printed), plain(read.get(i).notes()), resolution.getKey());
      i++;
    }
  }

  private static List<String> body(LibreOffice.Read read, Printed printed) {
    List<String> all = plain(read.paragraphs());
    List<String> behind = all.subList(all.indexOf("The General Assembly,") + 1, all.size());
    List<String> expected = paragraphs(printed);
    boolean annexed =
        printed.paragraphs().stream().anyMatch(paragraph -> paragraph.part() == Part.ANNEXED);
    // The meeting stands before the annexes.
    return annexed
        ? behind.stream().filter(expected::contains).toList()
        : behind.subList(0, expected.size());
  }

  private static List<String> paragraphs(Printed printed) {
    List<String> paragraphs = new ArrayList<>();
    int notes = 0;
    for (Printed.Paragraph paragraph : printed.paragraphs()) {
      StringBuilder words = new StringBuilder(paragraph.mark()).append('\t');
      Inline before = null;
      for (Inline inline : paragraph.text()) {
        if (inline instanceof Note) {
          words.append(before instanceof Note ? "," : "").append('[').append(++notes).append(']');
        } else {
          words.append(Inline.words(List.of(inline)));
        }
        before = inline;
      }
      boolean cells = paragraph.setting().equals(Setting.ROW);
      paragraphs.addAll(
          List.of(cells ? words.substring(1).split("\t", -1) : new String[] {words.toString()}));
    }
    return plain(paragraphs);
  }

  private static List<String> notes(Printed printed) {
    return plain(printed.notes().stream().map(Note::words).toList());
  }

  /** Tabs around numbers are layout; which spaces and hyphens do not break is not the text. */
  private static List<String> plain(List<String> lines) {
    return lines.stream()
        .map(line -> line.strip().replace('\u00a0', ' ').replace('\u2011', '-'))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
