package penholder.read.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;

/** The reader held against the United Nations' own files. */
final class AknSamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("penholder.samples", "../shared/samples")).resolve("akn");

  /** What a resolution says, put down in the terms of {@link AknWalk}. */
  private static final class Said {
    final StringBuilder words = new StringBuilder();
    final List<String> marks = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final TreeSet<Integer> paragraphs = new TreeSet<>();
    private Optional<List<Inline>> before = Optional.empty();

    Said(Resolution resolution) {
      for (Part part : Part.values()) {
        for (Numbering.Numbered numbered : Numbering.of(part, resolution.part(part))) {
          clause(numbered.mark(), numbered.clause(), 0);
        }
      }
    }

    private void clause(String mark, Clause clause, int depth) {
      paragraphs.add(words.length());
      if (!mark.isEmpty()) {
        marks.add(words.length() + " " + AknWalk.bare(mark).replaceAll("\\.$", ""));
        words.append(AknWalk.bare(mark));
      }
      for (Inline inline : clause.text()) {
        words.append(AknWalk.bare(Inline.words(List.of(inline))));
        if (inline instanceof Note note) {
          List<Inline> printed =
              note.wording() == Note.Wording.SIC ? note.text() : Ibid.shorten(before, note.text());
          notes.add(words.length() + " " + AknWalk.bare(Inline.words(printed)));
          before = Optional.of(Ibid.inFull(before, note));
        }
      }
      int n = 0;
      for (Clause item : clause.items()) {
        n++;
        clause(Degree.values()[depth].mark(n), item, depth + 1);
      }
    }
  }

  @Test
  void everySampleSaysWhatItsXmlSays() throws Exception {
    assumeTrue(Files.isDirectory(SAMPLES), "no samples in " + SAMPLES);
    List<Path> files;
    try (Stream<Path> tree = Files.walk(SAMPLES)) {
      files = tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    Map<String, Integer> kinds = new TreeMap<>();
    int clean = 0;
    int bad = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      List<AknWalk> walks = AknWalk.of(bytes);
      List<Reported<Resolution>> read = AknReader.read(bytes, file.getFileName().toString());
      assertEquals(walks.size(), read.size(), file.toString());
      List<Finding> findings = read.stream().flatMap(r -> r.findings().stream()).toList();
      findings.forEach(f -> System.out.println(f.print().lines().findFirst().get()));
      clean += findings.isEmpty() ? 1 : 0;
      findings.forEach(f -> kinds.merge(f.severity() + " " + f.rule(), 1, Integer::sum));
      for (int i = 0; i < walks.size(); i++) {
        if (read.get(i).value().isEmpty()) {
          System.out.println(file + " no value " + findings.get(0).print());
          bad++;
          continue;
        }
        Said said = new Said(read.get(i).value().get());
        String a = walks.get(i).words.toString();
        String b = said.words.toString();
        if (!a.equals(b)) {
          int at = 0;
          while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
          }
          System.out.println(file.getFileName() + " WORDS " + cut(a, at) + " // " + cut(b, at));
          bad++;
        } else {
          bad += compare(file, "NOTES", walks.get(i).notes, said.notes);
          bad += compare(file, "MARKS", walks.get(i).marks, said.marks);
          bad += compare(file, "STARTS", walks.get(i).paragraphs, said.paragraphs);
        }
      }
    }
    System.out.println(files.size() + " files, clean " + clean + ", bad " + bad + " " + kinds);
  }

  private static int compare(Path file, String what, Collection<?> a, Collection<?> b) {
    List<Object> left = new ArrayList<>(a);
    left.removeAll(b);
    List<Object> right = new ArrayList<>(b);
    right.removeAll(a);
    if (left.isEmpty() && right.isEmpty() && a.size() == b.size()) {
      return 0;
    }
    System.out.println(
        file.getFileName()
            + " "
            + what
            + " "
            + cut(left + "", 20)
            + " // "
            + cut(right + "", 20)
            + a.size()
            + " "
            + b.size());
    return 1;
  }

  private static String cut(String s, int at) {
    return s.substring(Math.max(0, at - 20), Math.min(s.length(), at + 60));
  }
}
