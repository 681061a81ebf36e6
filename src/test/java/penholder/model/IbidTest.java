package penholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IbidTest {
  private record Line(List<Inline> full, List<Inline> printed) {}

  @TestFactory
  Stream<DynamicTest> notesArePrintedAndReadAsInTheCases() throws IOException {
    String[] sections = cases().split("(?m)^## ");
    return Stream.of(sections)
        .skip(1)
        .map(section -> section.split("\n", 2))
        .map(section -> DynamicTest.dynamicTest(section[0], () -> check(lines(section[1]))));
  }

  private static void check(List<Line> lines) {
    Optional<List<Inline>> before = Optional.empty();
    for (Line line : lines) {
      String printed = Notation.write(line.printed());
      assertEquals(printed, Notation.write(Ibid.shorten(before, line.full())));
      Optional<List<Inline>> expected =
          printed.startsWith("Ibid.") ? Optional.of(line.full()) : Optional.empty();
      assertEquals(expected, before.flatMap(text -> Ibid.expand(text, line.printed())));
      before = Optional.of(line.full());
    }
  }

  private static String cases() throws IOException {
    try (InputStream stream = IbidTest.class.getResourceAsStream("/cases/ibid.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Line> lines(String section) {
    List<Line> lines = new ArrayList<>();
    String full = "";
    for (String line : section.lines().toList()) {
      if (line.startsWith("full:")) {
        full = line.substring("full:".length()).strip();
      } else if (line.startsWith("printed:")) {
        String printed = line.substring("printed:".length()).strip();
        lines.add(new Line(Notation.note(full), Notation.note(printed)));
      }
    }
    return lines;
  }

  @Test
  void anIbidThatRepeatsTooMuchIsUnderstoodButNotTakenAsTheRule() {
    List<Inline> before = Notation.note("United Nations, *Treaty Series*, vol. 9999, No. 99999.");
    List<Inline> printed = Notation.note("Ibid., vol. 9999, No. 99999.");

    assertEquals(Optional.empty(), Ibid.expand(before, printed));
    assertEquals(before, Ibid.inFull(Optional.of(before), Note.sic(printed)));
  }

  @Test
  void anIbidWithoutANoteBeforeItStaysAsItIs() {
    List<Inline> printed = Notation.note("Ibid., annex II.");

    assertEquals(printed, Ibid.inFull(Optional.empty(), Note.sic(printed)));
  }
}
