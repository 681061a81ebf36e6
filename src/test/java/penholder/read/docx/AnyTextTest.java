package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import penholder.model.Resolution;
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

  private static String some(Random random, int most) {
    return Stream.generate(() -> LINES.get(random.nextInt(LINES.size())))
        .limit(random.nextInt(most))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
