package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.report.Finding;
import penholder.report.Reported;

/**
 * The cases in {@code cases/tracked}: the XML of a body (and of notes, comments, styles), the text
 * accepted and rejected, the changes, and what is said of it. The first file tells how they are
 * written.
 */
class TrackedCasesTest {
  private static final List<String> FILES =
      List.of("words", "paragraphs", "notes", "tables", "wrappers", "looks");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^(body|footnotes|endnotes|comments|styles|accepted|rejected|both|changes|said):\n?");

  @TestFactory
  Stream<DynamicTest> wordFilesAreReadAsInTheCases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : FILES) {
      for (String section : cases(file).split("(?m)^## ")) {
        String[] titled = section.split("\n", 2);
        if (titled[1].startsWith("body:") || titled[1].startsWith("styles:")) {
          tests.add(DynamicTest.dynamicTest(file + ": " + titled[0], () -> check(titled[1])));
        }
      }
    }
    return tests.stream();
  }

  private static void check(String section) {
    Map<String, String> parts = parts(section);
    WordFile file = WordFile.of(xml(parts.get("body")));
    for (String kind : List.of("footnotes", "endnotes", "comments", "styles")) {
      if (parts.containsKey(kind)) {
        file.with(kind, xml(parts.get(kind)));
      }
    }
    Reported<TrackedText> read = TrackedText.read(file.zip(), "a.docx");
    String said = read.findings().stream().map(Finding::print).collect(Collectors.joining("\n"));
    assertEquals(parts.getOrDefault("said", ""), said);
    TrackedText text = read.value().orElseThrow();
    String both = parts.get("both");
    assertEquals(parts.getOrDefault("accepted", both), shown(text.accepted()), "accepted");
    assertEquals(parts.getOrDefault("rejected", both), shown(text.rejected()), "rejected");
    assertEquals(
        parts.getOrDefault("changes", ""),
        text.changes().stream().map(TrackedCasesTest::shown).collect(Collectors.joining("\n")));
  }

  private static Map<String, String> parts(String section) {
    Map<String, String> parts = new LinkedHashMap<>();
    Matcher head = HEAD.matcher(section);
    String name = "";
    int from = 0;
    while (head.find()) {
      parts.put(name, section.substring(from, head.start()).stripTrailing());
      name = head.group(1);
      from = head.end();
    }
    parts.put(name, section.substring(from).stripTrailing());
    return parts;
  }

  /** Lines are for reading; A is Ana, B is Ben, always on the same day. */
  private static String xml(String written) {
    return written
        .replaceAll("\n *", "")
        .replaceAll("<t>(.*?)</t>", "<w:r><w:t xml:space=\"preserve\">$1</w:t></w:r>")
        .replaceAll("<d>(.*?)</d>", "<w:r><w:delText xml:space=\"preserve\">$1</w:delText></w:r>")
        .replace(" A>", " w:author=\"Ana\" w:date=\"2026-11-01T10:00:00Z\">")
        .replace(" A/>", " w:author=\"Ana\" w:date=\"2026-11-01T10:00:00Z\"/>")
        .replace(" B>", " w:author=\"Ben\" w:date=\"2026-11-02T10:00:00Z\">")
        .replace(" B/>", " w:author=\"Ben\" w:date=\"2026-11-02T10:00:00Z\"/>");
  }

  private static String shown(WordText text) {
    return text.paragraphs().stream()
        .map(TrackedCasesTest::shown)
        .collect(Collectors.joining("\n"));
  }

  /** "heading 1: " in front of the words, "[list 0] " if numbered, italics between stars. */
  private static String shown(WordParagraph paragraph) {
    StringBuilder shown = new StringBuilder();
    shown.append(paragraph.style().isEmpty() ? "" : paragraph.style() + ": ");
    paragraph.list().ifPresent(place -> shown.append("[list " + place.level() + "] "));
    for (WordPiece piece : paragraph.pieces()) {
      if (piece instanceof WordRun run) {
        String star = run.italic() ? "*" : "";
        String style = run.style().isEmpty() ? "" : "{" + run.style() + "}";
        shown.append(style + star + visible(run.words()) + star);
      } else if (piece instanceof WordNote note) {
        shown.append("^[");
        shown.append(shown(new WordText(note.paragraphs())).replace("\n", " / "));
        shown.append("]");
      }
    }
    return shown.isEmpty() ? "(empty)" : ends(shown.toString());
  }

  private static String ends(String line) {
    return line.replaceAll("^ | $", "·");
  }

  private static String visible(String words) {
    return words
        .replace("\t", "->")
        .replace("\n", "<br>")
        .replace("\f", "<page>")
        .replace("\uF0FC", "U+F0FC");
  }

  /** "2 inserted by Ana: words" or "2 note, deleted by Ben: words". */
  private static String shown(Change change) {
    return change.paragraph()
        + (change.inNote() ? " note, " : " ")
        + change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (change.author().isEmpty() ? "" : " by " + change.author())
        + (change.words().isEmpty() ? "" : ": " + ends(visible(change.words())));
  }

  private static String cases(String name) throws IOException {
    String file = "/cases/tracked/" + name + ".txt";
    try (InputStream stream = TrackedCasesTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
