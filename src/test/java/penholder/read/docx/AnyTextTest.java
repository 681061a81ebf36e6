package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;

/** Whatever stands in a Word file, it becomes a resolution, or an error says why not. */
class AnyTextTest {
  private static final List<String> LINES =
      List.of(
          "",
          "Eighty-first session",
          "A/0/L.1",
          "A/81/L.1",
          "A/RES/0/0",
          "0/5.→Sea turtles",
          "81/9.→Sea turtles",
          "81/9.→^[A/80/1.]",
          "^[]",
          "^[ibid.]",
          "^[Ibid., annex II.]",
          "{symbol}",
          ": draft resolution",
          "Viet Nam:* draft resolution",
          "[]",
          "[x]",
          "Resolution adopted by the General Assembly on 31 February 2026",
          "Resolution adopted by the General Assembly on 23 November 2026",
          "→*The General Assembly*,",
          "The General Assembly,",
          "→*Recalling* its resolution,^[],^[A/80/1.]^[]",
          "*Recalling*",
          "1.",
          "→1.→*Welcomes*",
          "→999.→^[]",
          "→2 bis.→{report}",
          "(a)",
          "→(a)→^[Ibid.]",
          "(i) {+x¶+}{-y-}",
          "→(b)→*To meet*{-¶-}",
          "[[list 1 level 0]]*Decides*{+ to¶+}",
          "[[list 1 level 2]]",
          "[[list 4 level 0]]x",
          "[[list 9 level 8]]*y*",
          "Annex I",
          "30th plenary meeting",
          "23 November 2026",
          "↵→↵",
          "x⏎⏎y^[one⏎two]^[three]",
          "*.*");

  @RepeatedTest(400)
  void becomesAResolutionOrAnError(RepetitionInfo info) {
    long seed = info.getCurrentRepetition();
    Random random = new Random(seed);
    String front = random.nextBoolean() ? "Eighty-first session\nSea turtles\n" : "";
    String organ = random.nextInt(4) > 0 ? "→*The General Assembly*,\n" : "";
    String text = front + some(random, 4) + organ + some(random, 12);
    for (Side side : Side.values()) {
      byte[] file = WordNotation.file(text).zip();
      Reported<Resolution> read = WordReader.read(file, "a.docx", side);
      assertEquals(
          read.value().isEmpty(), Reported.hasError(read.findings()), "seed " + seed + "\n" + text);
    }
  }

  @Test
  void aMillionDoubleSpacesInOneParagraphAreOneFinding() {
    String spaces = "a  ".repeat(1_000_000);
    String body =
        "<w:p><w:r><w:t>Sea turtles</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Eighty-first session</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>The General Assembly,</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>1. Welcomes "
            + spaces
            + "b.</w:t></w:r></w:p>";
    Reported<Resolution> read = WordReader.read(WordFile.of(body).zip(), "a.docx", Side.ACCEPTED);
    assertEquals(
        List.of("roman opening", "white space"),
        read.findings().stream().map(Finding::rule).toList());
    String words = read.value().orElseThrow().operative().get(0).words();
    assertEquals("Welcomes " + "a ".repeat(1_000_000) + "b.", words);
  }

  private static String some(Random random, int most) {
    return Stream.generate(() -> LINES.get(random.nextInt(LINES.size())))
        .limit(random.nextInt(most))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
