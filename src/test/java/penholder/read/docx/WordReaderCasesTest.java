package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * The cases in {@code cases/word}: what stands in a Word file ({@link WordNotation}), the text that
 * is read with its changes accepted and rejected, and what is said of it. A text that does not
 * begin with its facts stands under a front like that of the first case.
 */
class WordReaderCasesTest {
  private static final String FRONT =
      "Eighty-first session\nSea turtles\n→*The General Assembly*,\n";
  private static final Pattern HEAD =
      Pattern.compile("(?m)^(word|text|header|variables|accepted|rejected|said|rejected said):\n");
  private static final Pattern END_OF_FACTS = Pattern.compile("(?s)^---\n.*?\n---\n\n.*?\n\n");

  @TestFactory
  Stream<DynamicTest> wordFilesAreReadAsInTheCases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("front", "text", "layout", "changes", "refused")) {
      for (String section : cases(file).split("(?m)^## (?=.*\n(?:word|text):\n)")) {
        String[] titled = section.split("\n", 2);
        if (titled[1].startsWith("word:") || titled[1].startsWith("text:")) {
          tests.add(DynamicTest.dynamicTest(file + ": " + titled[0], () -> check(titled[1])));
        }
      }
    }
    return tests.stream();
  }

  private static void check(String section) {
    Map<String, String> parts = parts(section);
    boolean whole = parts.containsKey("word");
    WordFile file = WordNotation.file(whole ? parts.get("word") : FRONT + parts.get("text"));
    if (parts.containsKey("header")) {
      file.with("header", WordNotation.body(parts.get("header")));
    }
    if (parts.containsKey("variables")) {
      file.with("settings", variables(parts.get("variables")));
    }
    byte[] bytes = file.zip();
    Reported<Resolution> accepted = WordReader.read(bytes, "a.docx", Side.ACCEPTED);
    assertEquals(accepted.value(), accepted.value().flatMap(WordReaderCasesTest::kept), "kept");
    assertEquals(parts.getOrDefault("said", ""), said(accepted), "said");
    assertEquals(parts.getOrDefault("accepted", ""), shown(accepted, whole), "accepted");
    if (parts.containsKey("rejected")) {
      Reported<Resolution> rejected = WordReader.read(bytes, "a.docx", Side.REJECTED);
      assertEquals(parts.get("rejected"), shown(rejected, whole), "rejected");
      assertEquals(parts.getOrDefault("rejected said", ""), said(rejected), "said of rejected");
    }
  }

  private static String variables(String written) {
    return written
        .lines()
        .map(line -> line.split("=", 2))
        .map("<w:docVar w:name=\"%s\" w:val=\"%s\"/>"::formatted)
        .collect(Collectors.joining("", "<w:docVars>", "</w:docVars>"));
  }

  /** What is left of a text that is kept in the format of the corpus. */
  private static Optional<Resolution> kept(Resolution resolution) {
    return MarkdownReader.read(new Source("a.md", MarkdownWriter.write(resolution))).value();
  }

  private static String said(Reported<?> read) {
    return read.findings().stream().map(Finding::print).collect(Collectors.joining("\n"));
  }

  private static String shown(Reported<Resolution> read, boolean whole) {
    String text =
        read.value()
            .map(MarkdownWriter::write)
            .orElse("")
            .replaceAll("(?m)^  # .*\n| # .* opens on .*$|^  [a-z-]+:\n", "")
            .strip();
    return whole ? text : END_OF_FACTS.matcher(text).replaceFirst("");
  }

  private static Map<String, String> parts(String section) {
    Map<String, String> parts = new LinkedHashMap<>();
    Matcher head = HEAD.matcher(section);
    String name = "";
    int from = 0;
    while (head.find()) {
      parts.put(name, section.substring(from, head.start()).strip());
      name = head.group(1);
      from = head.end();
    }
    parts.put(name, section.substring(from).stripTrailing());
    return parts;
  }

  private static String cases(String name) throws IOException {
    try (InputStream stream =
        WordReaderCasesTest.class.getResourceAsStream("/cases/word/" + name + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
